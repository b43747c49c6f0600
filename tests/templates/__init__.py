"""The templates are the same in both languages: every construct, every filter, every fixture."""

"""An agency's own forms: read, refused, compiled, filled in, held against a stranger's engine."""

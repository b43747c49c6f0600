"""The bad inputs that must do no harm; D03 and its like are in docs/threat-model.md."""

"""What is made from something else: the device's declarations, templates, words and bundle."""

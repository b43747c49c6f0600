"""The gate: Flask and the unplugged service worker answer alike, byte for byte."""

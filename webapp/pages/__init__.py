"""Every page as data: `declaration` and `query` are the words, the other modules speak them."""

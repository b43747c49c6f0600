"""What the browser tests are told with.

An office that can be unplugged, phones that can be killed, people with the verbs of their trade.
Nothing in here asserts what Doorstep should do; the stories do. Nothing sleeps for a fixed time:
`waiting.until` asks again.
"""

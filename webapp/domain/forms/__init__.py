"""Forms that an agency writes itself: reading their expressions, and filling them in.

Pure, like all of `domain/`: a form definition, answers and the time come as arguments, what follows
from them goes out. `lexer`, `parser` and `signatures` are the office's alone, because a phone gets
expressions already read; everything else has a twin in `service_worker/domain/forms/`.
"""

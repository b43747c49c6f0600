"""The one error of this package: a template that could not be the same page in both languages."""


class TemplateRefused(Exception):  # noqa: N818
    """A construct that JavaScript cannot reproduce exactly, with the place where it stands."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}:{line}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason

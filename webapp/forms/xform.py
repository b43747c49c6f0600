"""XForm: the names of its XML, and walking through its elements.

Source: the ODK XForms specification (https://getodk.github.io/xforms-spec/).
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

X = "{http://www.w3.org/2002/xforms}"
H = "{http://www.w3.org/1999/xhtml}"
JR = "{http://openrosa.org/javarosa}"


def children(element: Element) -> list[Element]:
    """The elements below an element, without comments."""
    return [one for one in element if isinstance(one.tag, str)]


def local_name(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2]

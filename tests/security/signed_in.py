"""A session for a program that attacks; docs/hardening.md says how it is used.

`python -m tests.security.signed_in ADDRESS NAME` prints the cookie of somebody of the demo agency.
"""

from __future__ import annotations

import sys
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar

from webapp.demo import SIGN_INS


def cookie_of(address: str, name: str) -> str:
    """The cookie header of a fresh session of somebody of the demo agency, as `name=value`.

    LookupError where she is not let in.
    """
    jar = CookieJar()
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    form = urllib.parse.urlencode({"name": name, "password": SIGN_INS[name]}).encode()
    asked = urllib.request.Request(f"{address}/login", data=form, headers={"Origin": address})
    opener.open(asked).close()
    if not jar:
        raise LookupError(f"{name} was not let in")
    return "; ".join(f"{cookie.name}={cookie.value}" for cookie in jar)


if __name__ == "__main__":
    sys.stdout.write(cookie_of(*sys.argv[1:3]))

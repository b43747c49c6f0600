"""The headers every page carries, whoever draws it, the office or a phone; and those of JSON.

Floor 0. A page drawn by the device is as exposed to hostile text as one drawn here, so both
take their headers from this list (`routes/hardening` dresses an answer, `generate` exports them).
"""

from __future__ import annotations

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "media-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-ancestors 'none'",
    )
)
#: With `no-referrer` a browser would send `Origin: null` with our own forms, and the check of where
#: a write comes from would be blind in browsers without Fetch Metadata. Other sites get neither.
PAGE_HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
#: Beside these: pages that ask a form may ask for the place of the phone, when somebody presses.
FILLING_HEADERS = {"Permissions-Policy": "camera=(), geolocation=(self), microphone=()"}
#: JSON is read by a program. A browser that is led there all the same loads nothing for it, frames
#: it nowhere and takes it for nothing else; what a page may do need not be said, and costs a phone
#: as many bytes as its whole question (OWASP, REST Security cheat sheet, "Security Headers").
JSON_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

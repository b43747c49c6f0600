"""A passkey in Chromium: a virtual authenticator that knows its owner and gives a secret (PRF)."""

from __future__ import annotations

from playwright.sync_api import CDPSession

from tests.browser.kit.person import Person

OPTIONS = {
    "protocol": "ctap2",
    "ctap2Version": "ctap2_1",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
    "hasPrf": True,
}


class Authenticator:
    """What lies in her hand. Put into another tab it is the same."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.credentials: list[dict[str, object]] = []
        self.plug_in()

    def plug_in(self) -> None:
        """Chromium forgets its virtual authenticators when it closes; their keys are kept here."""
        self.session: CDPSession = self.person.browser.context.new_cdp_session(self.person.page)
        self.session.send("WebAuthn.enable", {"enableUI": False})
        added = self.session.send("WebAuthn.addVirtualAuthenticator", {"options": OPTIONS})
        self.id = added["authenticatorId"]
        for credential in self.credentials:
            self.session.send(
                "WebAuthn.addCredential",
                {"authenticatorId": self.id, "credential": credential},
            )

    def stops_the_worker(self) -> None:
        """As the browser does after half an idle minute. In this session: Chromium drops a virtual
        authenticator when any other session of its page ends.
        """
        self.session.send("ServiceWorker.enable")
        self.session.send("ServiceWorker.stopAllWorkers")

    def take_out(self) -> None:
        """Remember its keys."""
        found = self.session.send("WebAuthn.getCredentials", {"authenticatorId": self.id})
        self.credentials = found["credentials"]

    def is_another_day(self) -> None:
        """After wrong fingers an authenticator locks itself; out and in again, it knows her."""
        self.take_out()
        gone = {"authenticatorId": self.id}
        self.session.send("WebAuthn.removeVirtualAuthenticator", gone)
        self.plug_in()

    def knows_her(self, is_she: bool) -> None:
        """Whether the finger is hers."""
        verified = {"authenticatorId": self.id, "isUserVerified": is_she}
        self.session.send("WebAuthn.setUserVerified", verified)

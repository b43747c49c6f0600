"""Story 7: install, close, start cold with no network."""

from __future__ import annotations

from tests.browser.kit.cast import Cast
from tests.browser.kit.office import Office
from tests.browser.kit.waiting import address_of, until

WIDTH_OF = """async source => {
  const picture = new Image();
  picture.src = source;
  await new Promise((done) => { picture.onload = picture.onerror = done; });
  return picture.naturalWidth;
}"""
SIZES = {"192x192", "512x512"}


def test_the_manifest_is_one_a_browser_installs(cast: Cast) -> None:
    """Chromium itself finds nothing against it; icons, maskable ones, shortcuts, screenshots."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    chromium = rosa.browser.context.new_cdp_session(rosa.page)
    answer = chromium.send("Page.getAppManifest")
    assert answer["errors"] == []
    problems = chromium.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [one for one in problems if one["errorId"] != "in-incognito"] == []
    manifest = rosa.page.evaluate("async () => (await fetch('/manifest.webmanifest')).json()")
    icons = manifest["icons"]
    assert {size for icon in icons for size in icon["sizes"].split()} >= SIZES
    assert any("maskable" in icon.get("purpose", "") for icon in icons)
    assert manifest["display"] == "standalone"
    assert manifest["shortcuts"]
    assert manifest["screenshots"]
    for picture in [*icons, *manifest["screenshots"]]:
        loaded = rosa.page.evaluate(
            WIDTH_OF,
            picture["src"],
        )
        assert loaded > 0, picture["src"]
    for shortcut in manifest["shortcuts"]:
        assert rosa.page.goto(rosa.line.address + shortcut["url"]).status == 200  # type: ignore[union-attr]


def test_a_cold_start_with_no_network_opens_today_and_every_place(
    cast: Cast, office: Office
) -> None:
    """The phone was off, the office is dark: everything is there, styles and pictures too."""
    rosa = cast.worker("rosa")
    rosa.signs_in()
    rosa.browser.close()
    office.unplug()

    rosa.phone_starts("/")
    rosa.sees("Hello, Rosa")
    for place in ("Clients", "New", "Due", "Me", "Today"):
        rosa.follows(place, inside="nav.places")
    rosa.service_worker_stops()
    rosa.opens("/clients")
    rosa.sees("Alvarez")
    rosa.page.reload()
    rosa.sees("Alvarez")
    rosa.page.go_back()
    until(lambda: address_of(rosa.page).endswith("/"), "back leads to Today")
    rosa.sees("Hello, Rosa")
    rosa.page.go_forward()
    rosa.sees("Alvarez")
    font = rosa.page.evaluate("() => getComputedStyle(document.body).fontSize")
    assert font == "17px", f"the stylesheet is not there: {font}"
    assert rosa.browser.real_complaints() == []

"""The bundle: the service worker, its pieces, and every static file under the hash of its content.

The worker names its pieces by their hashes, so an update is atomic: templates, routes and rules
change together or not at all. The version is the hash of the worker's own file. esbuild is called
directly; where it is not installed the build says so, and what was built before stays.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

from webapp.config import LOCK_PLACE, ZONE_PLACE
from webapp.generate.icons import build_icons
from webapp.generate.styles import build_styles

ROOT = Path(__file__).resolve().parents[2]
STATIC = ROOT / "webapp" / "static"
WORKER = ROOT / "service_worker"
PIECES = WORKER / "pieces"
#: Under this name of the worker's a piece puts what it brings (service_worker/piece.js).
SHELF = "doorstep"
BUILT = STATIC / "build"
SOURCES_ONLY = ("build", "build.new", "css", "page")
HASH_LENGTH = 12
VERSION_PLACE = "the-version-of-this-bundle"
#: Kept on the phone from the first day on; pictures of the app for its install page are not.
NOT_KEPT = ("screenshots/", "icons/doorstep-512", "icons/doorstep-maskable")


class NoEsbuild(RuntimeError):  # noqa: N818 - read aloud, it says enough
    """esbuild is not installed: `npm ci --ignore-scripts` brings it."""


def build() -> str:
    """Build everything into `webapp/static/build` and give the version. Raises NoEsbuild."""
    esbuild = find_esbuild()
    fresh = ROOT / "build" / "static"
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    build_styles()
    build_icons()
    assets = build_assets(esbuild, fresh)
    (fresh / "assets.json").write_text(json.dumps(assets, indent=1) + "\n", encoding="utf-8")
    build_web_manifest(fresh, assets)
    version = build_worker(esbuild, fresh, assets)
    shutil.rmtree(BUILT, ignore_errors=True)
    fresh.rename(BUILT)
    return version


def find_esbuild() -> Path:
    """The esbuild program of this machine's kind."""
    found = sorted((ROOT / "node_modules" / "@esbuild").glob("*/bin/esbuild"))
    if not found:
        raise NoEsbuild(NoEsbuild.__doc__)
    return found[0]


def build_assets(esbuild: Path, target: Path) -> dict[str, str]:
    """Every static file under its hashed name; the address of each by its own name."""
    assets = {"page.js": _keep(target, "page.js", bundle(esbuild, STATIC / "page.js"))}
    for path in sorted(path for path in STATIC.rglob("*") if path.is_file()):
        name = path.relative_to(STATIC).as_posix()
        if name.split("/")[0] not in SOURCES_ONLY and _is_served(name):
            assets[name] = _keep(target, name, path.read_bytes())
    return dict(sorted(assets.items()))


def build_web_manifest(target: Path, assets: dict[str, str]) -> None:
    """The home screen's manifest with the hashed addresses of its pictures."""
    text = (STATIC / "manifest.webmanifest").read_text(encoding="utf-8")
    for name, address in assets.items():
        text = text.replace(f'"/static/{name}"', f'"{address}"')
    (target / "manifest.webmanifest").write_text(text, encoding="utf-8")


def build_worker(esbuild: Path, target: Path, assets: dict[str, str]) -> str:
    """`sw.js`, its version written into it."""
    kept = [address for name, address in assets.items() if not name.startswith(NOT_KEPT)]
    facts = {
        "version": VERSION_PLACE,
        "files": [*kept, "/manifest.webmanifest"],
        "assets": assets,
        "pieces": build_pieces(esbuild, target),
        "zone": ZONE_PLACE,
        "lock": LOCK_PLACE,
    }
    code = bundle(esbuild, WORKER / "service_worker.js", f"--define:BUILD={json.dumps(facts)}")
    version = hashlib.sha256(code).hexdigest()[:HASH_LENGTH]
    (target / "sw.js").write_bytes(code.replace(VERSION_PLACE.encode(), version.encode()))
    return version


def build_pieces(esbuild: Path, target: Path) -> dict[str, str]:
    """The worker's further scripts; the address of each by its name."""
    return {
        piece.stem: _keep(target, f"pieces/{piece.name}", bundle_piece(esbuild, piece))
        for piece in sorted(PIECES.glob("*.js"))
    }


def bundle_piece(esbuild: Path, piece: Path, *more: str) -> bytes:
    """One further script of the worker, with all it imports."""
    return bundle(esbuild, piece, f"--global-name={SHELF}.{piece.stem}", *more)


def bundle(esbuild: Path, source: Path, *more: str) -> bytes:
    """One script with all it imports, minified, as a classic script."""
    fixed = ["--bundle", "--format=iife", "--minify", "--charset=utf8", "--target=es2022"]
    command = [str(esbuild), str(source), *fixed, "--legal-comments=none", *more]
    return subprocess.run(command, check=True, capture_output=True).stdout  # noqa: S603 - our own


def _keep(target: Path, name: str, content: bytes) -> str:
    path = Path(name)
    digest = hashlib.sha256(content).hexdigest()[:HASH_LENGTH]
    hashed = path.with_name(f"{path.stem}-{digest}{path.suffix}").as_posix()
    (target / hashed).parent.mkdir(parents=True, exist_ok=True)
    (target / hashed).write_bytes(content)
    return f"/static/{hashed}"


def _is_served(name: str) -> bool:
    return name not in ("page.js", "manifest.webmanifest") and not name.endswith((".md", ".json"))

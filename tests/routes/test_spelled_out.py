"""The device runs the manifest that Flask runs, though it is sent in fewer words."""

import json
import subprocess

from webapp.generate.bundle import ROOT
from webapp.generate.compact import compact
from webapp.schemas.manifest import manifest

SPELL_OUT = """
import { spelledOut } from './service_worker/spelled_out.js';
let compact = '';
for await (const piece of process.stdin) compact += piece;
process.stdout.write(JSON.stringify(spelledOut(JSON.parse(compact))));
"""


def test_what_was_left_out_is_put_back():
    declared = manifest()
    spelled = subprocess.run(
        ["node", "--input-type=module", "--eval", SPELL_OUT],
        input=json.dumps(compact(declared)),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    del declared["contract"]["kinds"]
    assert json.loads(spelled.stdout) == json.loads(json.dumps(declared))


def test_nothing_usual_is_said_again():
    short = compact(manifest())
    usual = short["usual"]["page"].items()
    assert not [name for page in short["pages"] for name in usual if name in page.items()]

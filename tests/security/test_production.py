"""Production refuses to start half open, and answers to its own name only."""

from __future__ import annotations

import pytest
from flask import request

from tests.security.conftest import HERE, HOST
from webapp import demo
from webapp.config import BadSetting, Config
from webapp.sync.staff import employ

SOUND = {
    "DOORSTEP_PRODUCTION": "1",
    "DOORSTEP_SECRET_KEY": "x" * 40,
    "DOORSTEP_HOST": HOST,
    "DOORSTEP_AUDIT_KEY": "y" * 40,
    "DOORSTEP_ACCOUNT_KEY": "z" * 40,
}


@pytest.mark.parametrize(
    ("setting", "value", "says"),
    [
        ("DOORSTEP_SECRET_KEY", "only-for-the-demo-on-this-machine", "32 characters"),
        ("DOORSTEP_SECRET_KEY", "short", "32 characters"),
        ("DOORSTEP_DEMO", "1", "pass phrases are public"),
        ("FLASK_DEBUG", "1", "FLASK_DEBUG"),
        ("DOORSTEP_HOST", "", "DOORSTEP_HOST"),
        ("DOORSTEP_AUDIT_KEY", "x" * 40, "DOORSTEP_AUDIT_KEY"),
        ("DOORSTEP_AUDIT_KEY", "short", "DOORSTEP_AUDIT_KEY"),
        ("DOORSTEP_ACCOUNT_KEY", "x" * 40, "DOORSTEP_ACCOUNT_KEY"),
        ("DOORSTEP_ACCOUNT_KEY", "short", "DOORSTEP_ACCOUNT_KEY"),
        ("DOORSTEP_SECOND_STEP", "boss", "DOORSTEP_SECOND_STEP"),
        ("DOORSTEP_PROXIES", "one", "whole number"),
        ("DOORSTEP_REQUESTS_PER_MINUTE", "-1", "whole number"),
    ],
)
def test_m08_production_refuses_to_start_with(tmp_path, setting, value, says):
    sound = SOUND | {"DATA": str(tmp_path)}
    assert Config.from_environment(sound).requests_per_minute == 600
    with pytest.raises(BadSetting, match=says):
        Config.from_environment(sound | {setting: value})


def test_m08_production_refuses_a_database_that_the_demo_opens(app, in_production):
    employ({"name": "Rosa", "given_name": "Rosa", "role": "worker"}, "rosa", demo.SIGN_INS["rosa"])
    with pytest.raises(demo.DemoRefused, match="rosa"):
        in_production(app)


def test_a23_a_fresh_production_has_no_accounts(app, in_production, tmp_path):
    in_production(app, database_url=f"sqlite:///{tmp_path / 'without-tables.sqlite'}")
    visitor = in_production(app).test_client()
    for name, phrase in demo.SIGN_INS.items():
        answer = visitor.post("/login", data={"name": name, "password": phrase}, base_url=HERE)
        assert answer.status_code == 422


def test_the_cookie_of_production_is_bound_to_the_host_and_to_tls(app, in_production):
    phrase = "meadow button rain lamp"
    employ({"name": "Lena", "given_name": "Lena", "role": "worker"}, "lena", phrase)
    form = {"name": "lena", "password": phrase}
    answer = in_production(app).test_client().post("/login", data=form, base_url=HERE)
    cookie = answer.headers["Set-Cookie"]
    assert answer.status_code == 303 and cookie.startswith("__Host-session=")
    assert all(word in cookie for word in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/"))
    assert "Domain" not in cookie


def test_d10_no_other_name_is_answered(app, in_production):
    visitor = in_production(app).test_client()
    for host in ("evil.example", f"{HOST}.evil.example", f"{HOST}:81"):
        assert visitor.get("/login", base_url=f"https://{host}").status_code == 421
        assert visitor.get("/healthz", base_url=f"https://{host}").status_code == 200


@pytest.mark.parametrize(("proxies", "address"), [(0, "127.0.0.1"), (1, "203.0.113.9")])
def test_a04_only_our_own_proxy_says_who_asks(app, in_production, proxies, address):
    made = in_production(app, proxies=proxies)
    seen = []
    made.before_request(lambda: seen.append((request.remote_addr, request.host)))
    forged = {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Host": "evil.example"}
    made.test_client().get("/login", base_url=HERE, headers=forged)
    assert seen == [(address, HOST)]

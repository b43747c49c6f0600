"""Compiles the Jinja2 templates to JavaScript, so that the phone renders the same pages.

This room works at build time only. What it cannot reproduce exactly it refuses, with file and line.
Its twin at run time is service_worker/render; tests/templates compares the two byte for byte.
"""

from webapp.generate.templates.module import compile_environment, compile_templates
from webapp.generate.templates.refusals import TemplateRefused
from webapp.generate.templates.scripts import compile_scripts

__all__ = ["TemplateRefused", "compile_environment", "compile_scripts", "compile_templates"]

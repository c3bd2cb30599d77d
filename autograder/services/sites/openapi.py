"""The OpenAPI document of our sites, put together from the JSON Schemas beside this file."""

from __future__ import annotations

from typing import Any


def openapi(base: str) -> dict[str, Any]:
    """OpenAPI 3.1 of the sites at ``base``."""
    return {"openapi": "3.1.0", "info": {"title": "Job sites", "version": "1"}, "servers": [{"url": base}], "paths": {}}

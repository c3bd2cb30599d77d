"""The OpenAPI document of our sites: ``endpoints.json`` and the JSON Schemas in ``schemas/``, put together.

``x-unverified`` in a schema says what of the real site's shape is not known.
"""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
JSON = "application/json"
SECURITY = {
    "hh": {"type": "http", "scheme": "bearer"},
    "bearer": {"type": "http", "scheme": "bearer"},
    "github": {"type": "http", "scheme": "bearer"},
    "superjob": {"type": "apiKey", "in": "header", "name": "X-Api-App-Id"},
}
FREE = {"hh", "github"}  # a token may be left out


@functools.cache
def schemas() -> dict[str, Any]:
    """Every schema by its name; they refer to one another as ``#/components/schemas/NAME``."""
    return {path.stem: json.loads(path.read_text("utf-8")) for path in sorted((HERE / "schemas").glob("*.json"))}


def openapi(base: str) -> dict[str, Any]:
    """OpenAPI 3.1 of the sites at ``base``."""
    paths: dict[str, Any] = {}
    for endpoint in json.loads((HERE / "endpoints.json").read_text("utf-8")):
        paths.setdefault(endpoint["path"], {})[endpoint.get("method", "get")] = _operation(endpoint)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Job sites of the course",
            "version": "1",
            "description": "Generated data behind the contracts of real sites; see docs/job-sites.md.",
        },
        "servers": [{"url": base}],
        "paths": paths,
        "components": {"schemas": schemas(), "securitySchemes": SECURITY},
    }


def _operation(endpoint: dict[str, Any]) -> dict[str, Any]:
    answers = {str(endpoint.get("status", 200)): endpoint["ok"], **endpoint["errors"]}
    responses = {
        status: {"description": name or "Not Modified", **(_content(name) if name else {})}
        for status, name in answers.items()
    }
    operation: dict[str, Any] = {"parameters": endpoint["params"], "responses": responses}
    if "body" in endpoint:
        operation["requestBody"] = {"required": True, **_content(endpoint["body"], endpoint.get("body_type", JSON))}
    secure = endpoint["secure"]
    if secure:
        operation["security"] = [{secure: []}, *([{}] if secure in FREE else [])]
    return operation


def _content(name: str, kind: str = JSON) -> dict[str, Any]:
    return {"content": {kind: {"schema": {"$ref": f"#/components/schemas/{name}"}}}}

"""Who may call: tokens and keys that one seed draws, and which of them have been taken back."""

from __future__ import annotations

import random


class Tokens:
    """``token`` is good, ``revoked`` was; ``app_id`` is SuperJob's key; ``token`` is had for id and secret."""

    def __init__(self, seed: int) -> None:
        draw = random.Random(f"tokens {seed}")
        self.token, self.revoked, self.app_id, self.client_id, self.client_secret = (
            f"{kind}{draw.getrandbits(128):032x}" for kind in ("USER", "USER", "v3.r.", "APP", "KEY")
        )
        self._gone = {self.revoked}

    def revoke(self, token: str) -> None:
        """From now on ``token`` is refused."""
        self._gone.add(token)

    def trouble(self, token: str) -> str:
        """What is wrong with a token, in HeadHunter's words; "" when it is good."""
        if token in self._gone:
            return "token_revoked"
        return "" if token == self.token else "bad_authorization"

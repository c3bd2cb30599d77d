"""Job sites on loopback that speak the real sites' contracts: see ``docs/job-sites.md``.

    with job_sites(mode="flaky", seed=7) as site:
        client = HhClient(site.base_url, token=site.tokens.token, sleep=site.clock.sleep, now=site.clock.now)

A check puts the same application before a learner's client with ``c.host(JobSites(mode="flaky", seed=c.seed).wsgi)``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from autograder.services.sites.application import MODES as MODES
from autograder.services.sites.application import JobSites as JobSites
from autograder.services.sites.clock import RemoteClock as RemoteClock
from autograder.services.sites.faults import Fault as Fault

if TYPE_CHECKING:
    from autograder.services.sites.server import RunningSites


def job_sites(mode: str = "token", seed: int = 0, rows: int = 400, *, port: int = 0, **options: Any) -> RunningSites:
    """Job sites that answer at ``.base_url`` until ``.close()``, or for ``with``. ``options`` as for ``JobSites``.

    Raises ServiceError for a mode that there is not, a port in use, a log that cannot be written.
    """
    from autograder.services.sites.server import RunningSites

    return RunningSites(JobSites(mode, seed, rows, **options), port)

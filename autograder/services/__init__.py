"""Real servers and real files that a lesson uses: one a file, started on a private socket, gone afterwards."""

from autograder.services.postgres import postgres as postgres

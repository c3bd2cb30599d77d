"""Submissions to results: taking in, running, scoring."""

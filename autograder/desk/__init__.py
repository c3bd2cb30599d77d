"""The learner's copy: open, update, reset, progress, submit, backup; JupyterLab on top of it."""

"""Pages that people read: one per learner and module, and one of a class."""

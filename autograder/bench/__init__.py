"""Classes made up for measuring, and what grading them costs: by nbgrader and by the course's own grader."""

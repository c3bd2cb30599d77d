"""Masters to notebooks: reading, house rules, release, verification."""

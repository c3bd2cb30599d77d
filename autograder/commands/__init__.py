"""The commands of `course`, by who types them: learners, instructors, writers. Each parses, calls and prints."""

"""The attack catalogue as a suite: a target course, a class of attackers with an honest learner after each, and a look
at everything that an attack could have changed, read, forged or left behind.

The cases are data, in ``cases/*.txt``; ``cases.py`` says how they are written.
"""

# right: one line, as somebody with experience writes it
def stated_only(pays):
    return [pay for pay in pays if pay is not None]

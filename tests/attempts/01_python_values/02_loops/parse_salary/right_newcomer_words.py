# right: walks the words one by one, collects digits, keeps what came before
def parse_salary(text):
    words = text.replace("₽", " ").replace("$", " ").replace("€", " ")
    words = words.replace("—", "–").replace("-", "–").replace("–", " – ").split()
    if words == ["з/п", "не", "указана"]:
        return None, None, None
    words = " ".join(words).replace("до вычета налогов", " ").replace("на руки", " ")
    words = words.replace("от", " от ").replace("до", " до ").split()
    marks = []
    numbers = []
    number = ""
    for word in words:
        if word.isdigit():
            number = number + word
        elif word in ["от", "до", "–"]:
            marks.append(word)
            if number != "":
                numbers.append(int(number))
                number = ""
            elif word == "–":
                return None
            if word == "от" and len(numbers) > 0:
                return None
        else:
            return None
    if number == "":
        return None
    numbers.append(int(number))
    currency = currency_of(text)
    low = numbers[0]
    high = numbers[-1]
    if marks == [] and len(numbers) == 1:
        return low, high, currency
    elif marks == ["от"] and len(numbers) == 1:
        high = None
        return low, high, currency
    elif marks == ["до"] and len(numbers) == 1:
        low = None
        return low, high, currency
    elif marks == ["–"] and len(numbers) == 2:
        return low, high, currency
    elif marks == ["от", "до"] and len(numbers) == 2:
        return low, high, currency
    return None

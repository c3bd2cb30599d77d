# right: one session, a list of errors, the answer kept until the end
def first_answer(urls, connect, read):
    session = requests.Session()
    session.headers.update(agent)
    answer = None
    for url in urls:
        try:
            answer = session.get(url, timeout=(connect, read))
            break
        except requests.ConnectionError:
            pass
        except requests.Timeout:
            pass
    if answer is None:
        return None
    return answer.json()

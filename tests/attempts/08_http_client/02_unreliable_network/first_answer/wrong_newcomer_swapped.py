# wrong HT2: the limits change places; card: "or `connect` and `read` changed places"
def first_answer(urls, connect, read):
    for url in urls:
        try:
            response = requests.get(url, headers=agent, timeout=(read, connect))
            return response.json()
        except requests.Timeout:
            continue
        except requests.ConnectionError:
            continue

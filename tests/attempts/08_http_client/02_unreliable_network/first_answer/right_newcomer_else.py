# right: try with else
def first_answer(urls, connect, read):
    for url in urls:
        try:
            response = requests.get(url, headers=agent, timeout=(connect, read))
        except requests.Timeout:
            print("silent:", url)
        except requests.ConnectionError:
            print("broken:", url)
        else:
            return response.json()
    return None

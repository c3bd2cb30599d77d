# ruff: noqa: E501, RUF001, SIM905 - names as people type them are the subject
"""Names of skills: stacks with their chances, case variants, and the long tail of rare, misspelt and other names."""

from __future__ import annotations

import numpy as np

# What an offer in a language asks for, and how often (of offers with skills).
STACKS = {
    "Python": {"Python": 0.95, "Django": 0.45, "FastAPI": 0.42, "Flask": 0.2, "Celery": 0.2, "SQLAlchemy": 0.2, "asyncio": 0.15, "pytest": 0.12},
    "Java": {"Java": 0.95, "Spring Boot": 0.5, "Spring Framework": 0.45, "Hibernate ORM": 0.35, "Maven": 0.2, "JUnit": 0.15, "Oracle": 0.15},
    "Go": {"Go": 0.9, "Golang": 0.45, "gRPC": 0.4, "Microservices": 0.25, "Prometheus": 0.2, "ClickHouse": 0.2},
    "PHP": {"PHP": 0.95, "Laravel": 0.4, "Symfony": 0.3, "JavaScript": 0.35, "HTML": 0.25, "CSS": 0.22, "Yii": 0.15, "1С-Битрикс": 0.2, "PHPUnit": 0.1},
    "C#": {"C#": 0.95, ".NET Core": 0.75, "ASP.NET": 0.45, "MS SQL": 0.4, "Entity Framework": 0.35, "LINQ": 0.15, "WPF": 0.08},
    "Node.js": {"Node.js": 0.9, "JavaScript": 0.75, "TypeScript": 0.6, "NestJS": 0.35, "Express": 0.3, "MongoDB": 0.3, "React": 0.2},
    "Kotlin": {"Kotlin": 0.95, "Java": 0.65, "Spring Boot": 0.5, "Gradle": 0.25, "Hibernate ORM": 0.2},
    "Ruby": {"Ruby": 0.95, "Ruby On Rails": 0.8, "RSpec": 0.35, "Sidekiq": 0.3},
}  # fmt: skip
SHARED = {
    "Git": 0.36, "PostgreSQL": 0.42, "SQL": 0.2, "Docker": 0.25, "REST API": 0.14, "Linux": 0.12, "English": 0.05,
    "ООП": 0.06, "Базы данных": 0.05, "CI/CD": 0.08, "Redis": 0.1, "Kafka": 0.08, "RabbitMQ": 0.08, "MySQL": 0.06,
    "Kubernetes": 0.06, "Английский язык": 0.04, "Работа в команде": 0.04, "Микросервисная архитектура": 0.05,
}  # fmt: skip
# How much more or less often an offer in a language names what all share.
AFFINITY = {
    "Python": {"Linux": 1.8, "Docker": 1.4, "Redis": 1.6, "SQL": 1.2, "MySQL": 0.6},
    "Java": {"Kafka": 2.5, "Kubernetes": 1.6, "Redis": 0.5, "MySQL": 0.4, "SQL": 1.4, "ООП": 1.6, "Linux": 0.5},
    "Go": {"Kubernetes": 2.6, "Docker": 1.7, "Redis": 1.7, "Kafka": 2.0, "PostgreSQL": 1.4, "SQL": 0.4, "ООП": 0.2},
    "PHP": {"MySQL": 6.0, "PostgreSQL": 0.5, "Kafka": 0.3, "Kubernetes": 0.4, "Git": 1.4, "ООП": 2.2, "REST API": 1.4},
    "C#": {"PostgreSQL": 0.5, "Docker": 0.5, "Linux": 0.2, "SQL": 2.2, "Redis": 0.4, "MySQL": 0.3, "ООП": 2.0},
    "Node.js": {"Docker": 1.3, "Kafka": 0.5, "SQL": 0.4, "REST API": 1.7, "Git": 1.3, "ООП": 0.4},
    "Kotlin": {"Kafka": 2.6, "Kubernetes": 1.8, "MySQL": 0.2, "SQL": 0.7, "Linux": 0.3},
    "Ruby": {"Redis": 2.4, "PostgreSQL": 1.5, "Kafka": 0.4, "SQL": 0.6},
}
# Latent stacks that an offer may carry beside its language: how often by language group, and what comes with them.
LATENT = {
    "queues": (0.2, {"Kafka": 0.6, "RabbitMQ": 0.55, "Redis": 0.4, "Микросервисная архитектура": 0.3}),
    "platform": (0.16, {"Kubernetes": 0.6, "Docker": 0.6, "CI/CD": 0.5, "GitLab": 0.35, "Linux": 0.3, "Helm": 0.1}),
    "web": (0.12, {"HTML": 0.4, "CSS": 0.35, "JavaScript": 0.5, "MySQL": 0.5, "Nginx": 0.25}),
    "data": (0.08, {"ClickHouse": 0.35, "Airflow": 0.25, "pandas": 0.25, "ETL": 0.25, "Математическая статистика": 0.12}),
    "process": (0.08, {"Jira": 0.4, "Confluence": 0.35, "Agile": 0.3, "Scrum": 0.3, "UML": 0.2, "BPMN": 0.1}),
    "contracts": (0.08, {"REST API": 0.6, "SOAP": 0.4, "Swagger": 0.35, "OpenAPI": 0.2, "XML": 0.3, "JSON": 0.3}),
    "watch": (0.06, {"Prometheus": 0.6, "Grafana": 0.6, "ELK": 0.3, "Zabbix": 0.15}),
}  # fmt: skip
OTHER = (
    "Ответственность;Грамотная речь;Водительское удостоверение B;Пунктуальность;Деловая переписка;Обучаемость;"
    "Работа с возражениями;Наставничество;Ведение переговоров;Чувство юмора;Системное мышление;Стрессоустойчивость;"
    "Кадровый учёт;Складской учёт;Холодные звонки;Техническая грамотность;Усидчивость;Любовь к котам;Тайм-менеджмент;"
    "Публичные выступления;Работа с большим объёмом информации;Настройка ПО;MS Excel;Слепая печать;Инициативность"
).split(";")
VERBS = (
    "Разработка;Поддержка;Оптимизация;Администрирование;Интеграция;Тестирование;Настройка;Проектирование;Знание;"
    "Опыт работы с;Внедрение;Миграция;Рефакторинг;Мониторинг;Отладка;Сопровождение;Автоматизация;Анализ;Основы;"
    "Написание;Понимание;Документирование"
).split(";")
THINGS = (
    "API;биллинга;баз данных;Linux;CRM;ERP;SQL-запросов;микросервисов;высоконагруженных систем;PostgreSQL;Oracle;"
    "Kafka;платёжных систем;legacy-кода;отчётов;ботов;парсеров;SOAP;шины данных;LDAP;Active Directory;WebSocket;"
    "Elasticsearch;Tarantool;хранимых процедур;Nginx;VPN;телефонии;Asterisk;SIP;1С;личных кабинетов;маркетплейсов;"
    "ЕГАИС;ЕСИА;СМЭВ;карт и ГИС;видеопотоков;IoT;CAN-шины;Modbus;кассового ПО;эквайринга;скоринга;антифрода;"
    "поисковых систем;рекомендаций;push-уведомлений;мобильного API;GraphQL;кодогенерации;AST;компиляторов"
).split(";")
VERSIONS = tuple("2 3 4 5 6 7 8 9 10 11 14 15 16 17 21 3.11 3.12 5.7 8.1 8.2".split())
JOINERS = (" / ", "/", ", ", " и ", " + ")


def core() -> list[str]:
    """Every name of the stacks, in one fixed order."""
    groups = [*STACKS.values(), SHARED, *(group for _, group in LATENT.values())]
    return list(dict.fromkeys(name for group in groups for name in group))


def variant(rng: np.random.Generator, name: str) -> str:
    """The name in another letter case or spelling of spaces."""
    ways = [
        name.lower(),
        name.upper(),
        name.title(),
        name.swapcase(),
        name.replace(" ", ""),
        name.replace(" ", "\u00a0"),
    ]
    return ways[int(rng.integers(len(ways)))]


def tail(rng: np.random.Generator, count: int) -> list[tuple[str, str | None]]:
    """``count`` names that are not in the core, each with the core name it misspells, if any."""
    names, made = core(), {}
    taken = set(names)
    while len(made) < count:
        name, meant = _rare(rng, names)
        if name.strip() and name not in taken:
            taken.add(name)
            made[name] = meant
    return list(made.items())


def _rare(rng: np.random.Generator, names: list[str]) -> tuple[str, str | None]:
    point = rng.random()
    base = names[int(rng.integers(len(names)))]
    if point < 0.06:
        return OTHER[int(rng.integers(len(OTHER)))], None
    if point < 0.55:
        return f"{VERBS[int(rng.integers(len(VERBS)))]} {THINGS[int(rng.integers(len(THINGS)))]}", None
    if point < 0.68:
        return f"{base} {VERSIONS[int(rng.integers(len(VERSIONS)))]}", base
    if point < 0.80:
        other = names[int(rng.integers(len(names)))]
        return f"{base}{JOINERS[int(rng.integers(len(JOINERS)))]}{other}", None
    place = int(rng.integers(1, max(2, len(base))))
    if point < 0.88:
        return base[:place] + base[place + 1 :], base
    if point < 0.94:
        return base[:place] + base[place - 1 : place] + base[place:], base
    return base[: place - 1] + base[place : place + 1] + base[place - 1 : place] + base[place + 1 :], base

"""The phrases of the second reader: a logistic regression for each concern over words, pairs of words, tags and pairs of tags."""
from collections import Counter

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

# How many lessons a feature must be in.
LEAST = {"words": 4, "tags": 2, "pairs": 9}
# How many weights a concern keeps.
KEPT = 4000
# How dear an error is beside the square penalty. Whether a draft shows anything at all is told by very many features, each of which says little.
COST = 60
COST_OF_ANY = 4
# An example beside a rule is there to make a point, and counts for several drafts.
EXAMPLE_COUNTS = 6


def family(feature):
    if not feature.startswith("<"):
        return "words"
    return "pairs" if "+" in feature else "tags"


class Phrases:
    def __init__(self, lessons, concerns):
        self.concerns = concerns
        counts = Counter(feature for one in lessons for feature in one["features"])
        self.features = sorted(f for f, n in counts.items() if n >= LEAST[family(f)])
        self.index = {f: i for i, f in enumerate(self.features)}
        self.family = np.array([("words", "tags", "pairs").index(family(f)) for f in self.features])
        rarity = [np.log((len(lessons) + 1) / (counts[f] + 1)) for f in self.features]
        # How telling a feature is: the rarer the more; a tag always as much. In eighths, as it is packed.
        self.idf = np.where(self.family == 1, 8, np.clip(np.round(np.array(rarity) * 8), 1, 127)) / 8

    def rows(self, lessons):
        """The lessons over the features, each family brought to length one."""
        row, column, value = [], [], []
        for r, one in enumerate(lessons):
            there = [self.index[f] for f in one["features"] if f in self.index]
            square = np.zeros(3)
            for j in there:
                square[self.family[j]] += self.idf[j] ** 2
            for j in there:
                row.append(r)
                column.append(j)
                value.append(self.idf[j] / np.sqrt(square[self.family[j]]))
        return csr_matrix((value, (row, column)), shape=(len(lessons), len(self.features)))

    def fit_one(self, x, lessons, c):
        shows = np.array([one["shows"][c] for one in lessons])
        used = shows != 2
        counts = np.array([1.0 if one["file"] else EXAMPLE_COUNTS for one in lessons])
        cost = COST_OF_ANY if self.concerns[c] == "any" else COST
        model = LogisticRegression(C=cost, solver="liblinear", max_iter=40, tol=0.01, random_state=0)
        model.fit(x[used], shows[used], sample_weight=counts[used])
        return model

    def odds(self, lessons):
        return self.rows(lessons) @ self.weights.T + self.bias


def fit(lessons, concerns, last):
    """Fits the lessons; where it is the last fit, each concern with the features alone that it needs, but `any` with all."""
    model = Phrases(lessons, concerns)
    x = model.rows(lessons)
    fits = [model.fit_one(x, lessons, c) for c in range(len(concerns))]
    if last:
        for c, concern in enumerate(concerns):
            if concern == "any":
                continue
            heavy = np.abs(fits[c].coef_[0])
            own = np.zeros(len(heavy), bool)
            own[np.argsort(-heavy, kind="stable")[:KEPT]] = True
            fits[c] = model.fit_one(x.multiply(own).tocsr(), lessons, c)
    model.weights = np.array([one.coef_[0] for one in fits])
    model.bias = np.array([one.intercept_[0] for one in fits])
    model.pack = lambda: pack(model)
    return model


def pack(model):
    scale = np.abs(model.weights).max(1) / 127
    data = np.round(model.weights / scale[:, None]).astype(int)
    any_at = model.concerns.index("any")
    features = []
    for j in np.flatnonzero(data.any(0)):
        own = [[int(c), int(data[c, j])] for c in np.flatnonzero(data[:, j]) if c != any_at]
        features.append([model.features[j], int(round(model.idf[j] * 8)), int(data[any_at, j]), own])
    return {"bias": model.bias.tolist(), "scale": scale.tolist(), "features": features}

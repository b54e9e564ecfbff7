"""The phrases of the second reader: a logistic regression for each concern over words, stems, pairs of them, and the terms beside them."""
from collections import Counter

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression

# How many lessons a feature must be in.
LEAST = {"words": 4, "stems": 4, "skips": 6, "company": 6, "tags": 2}
FAMILIES = tuple(LEAST)
# How many weights a concern keeps.
KEPT = 16_000
# Of what is told of whether a draft shows anything at all.
KEPT_OF_ANY = 120_000
# How dear an error is beside the square penalty. Whether a draft shows anything at all is told by very many features, each of which says little.
COST = 20
COST_OF_ANY = 4
# An example beside a rule is there to make a point, and counts for several drafts.
EXAMPLE_COUNTS = 6


def family(feature):
    """As `familyOf` in `rules/second-reader/features.ts`."""
    if feature[0] in "<=?":
        return "tags"
    if feature[0] == "+":
        return "company"
    if feature[0] != "~":
        return "words"
    return "skips" if " _ " in feature else "stems"


class Phrases:
    def __init__(self, lessons, concerns):
        self.concerns = concerns
        counts = Counter(feature for one in lessons for feature in one["features"])
        self.features = sorted(f for f, n in counts.items() if n >= LEAST[family(f)])
        self.index = {f: i for i, f in enumerate(self.features)}
        self.family = np.array([FAMILIES.index(family(f)) for f in self.features])
        rarity = [np.log((len(lessons) + 1) / (counts[f] + 1)) for f in self.features]
        # How telling a feature is: the rarer the more; a tag always as much. In eighths, as it is packed.
        self.idf = np.where(self.family == FAMILIES.index("tags"), 8, np.clip(np.round(np.array(rarity) * 8), 1, 127)) / 8

    def rows(self, lessons):
        """The lessons over the features, each family brought to length one."""
        row, column, value = [], [], []
        for r, one in enumerate(lessons):
            there = [self.index[f] for f in one["features"] if f in self.index]
            square = np.zeros(len(FAMILIES))
            for j in there:
                square[self.family[j]] += self.idf[j] ** 2
            for j in there:
                row.append(r)
                column.append(j)
                value.append(self.idf[j] / np.sqrt(square[self.family[j]]))
        return csr_matrix((value, (row, column)), shape=(len(lessons), len(self.features)))

    def fit_one(self, x, lessons, c):
        """
        Fits one concern. Each feature counts by how much oftener it is in lessons that show the concern (the square root of the log of the ratio,
        after Wang and Manning, "Baselines and Bigrams", 2012): so what is rare and tells nothing is left out first, and less is lost with it.
        """
        shows = np.array([one["shows"][c] for one in lessons])
        used = shows != 2
        x, shows = x[used], shows[used]
        counts = np.array([1.0 if one["file"] else EXAMPLE_COUNTS for one in lessons])[used]
        there = (x > 0).astype(np.float32)
        yes, no = (np.asarray(there[shows == k].sum(0)).ravel() + 1 for k in (1, 0))
        ratio = np.log((yes / yes.sum()) / (no / no.sum()))
        tells = np.sign(ratio) * np.sqrt(np.abs(ratio))
        of_any = self.concerns[c] == "any"
        own = np.ones(x.shape[1], bool)
        for last in (False, True):
            model = LogisticRegression(
                C=COST_OF_ANY if of_any else COST, solver="liblinear", max_iter=40, tol=0.01, random_state=0
            )
            kept = np.flatnonzero(own)
            model.fit(x[:, kept] @ diags(tells[kept]), shows, sample_weight=counts)
            weights = np.zeros(x.shape[1])
            weights[kept] = model.coef_[0] * tells[kept]
            if last:
                return weights, model.intercept_[0]
            own = np.zeros(x.shape[1], bool)
            own[np.argsort(-np.abs(model.coef_[0]), kind="stable")[: KEPT_OF_ANY if of_any else KEPT]] = True

    def odds(self, lessons):
        return self.rows(lessons) @ self.weights.T + self.bias


def fit(lessons, concerns):
    """Fits the lessons: each concern twice, first with all features and then with those alone that weighed most."""
    model = Phrases(lessons, concerns)
    x = model.rows(lessons)
    fits = [model.fit_one(x, lessons, c) for c in range(len(concerns))]
    model.weights = np.array([weights for weights, _ in fits])
    model.bias = np.array([bias for _, bias in fits])
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

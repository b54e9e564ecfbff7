"""The phrases of the second reader: a logistic regression for each concern over words, stems, pairs of them, and the terms beside them.

It learns from whole stretches, and from each sentence of them on its own. One regression more tells of a sentence that names a people whether
it runs it down (scorn; `rules/second-reader/weights-format.ts`).
"""
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
COST_OF_SCORN = 10
# An example beside a rule is there to make a point, and counts for several drafts.
EXAMPLE_COUNTS = 6
# A sentence of several counts less than a stretch; for scorn, one that is all of a draft counts more than one of several.
SENTENCE_COUNTS = 0.15
ALL_COUNTS_FOR_SCORN = 3
# So many sentences are weighed for scorn together, too: the first names a people, and the next runs it down. As `FEW` in `reader.ts`.
FEW = 3
# How much the most that a sentence says on its own counts beside what its stretch says. As `ALONE` in `rules/second-reader/reader.ts`.
ALONE = 0.4


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
    """In: lessons, whose features are numbers; the names of these."""

    def __init__(self, lessons, concerns, names):
        self.concerns = concerns
        counts = np.bincount(np.concatenate([stretch(one) for one in lessons]), minlength=len(names))
        least = np.array([LEAST[family(name)] for name in names])
        kept = sorted(np.flatnonzero(counts >= least), key=lambda j: names[j])
        self.features = [names[j] for j in kept]
        # Where a feature stands among those that are kept; -1 of others.
        self.index = np.full(len(names), -1)
        self.index[kept] = np.arange(len(kept))
        self.family = np.array([FAMILIES.index(family(f)) for f in self.features])
        # How telling a feature is: the rarer the more; a tag always as much. In eighths, as it is packed.
        rarity = np.log((len(lessons) + 1) / (counts[kept] + 1))
        self.idf = np.where(self.family == FAMILIES.index("tags"), 8, np.clip(np.round(rarity * 8), 1, 127)) / 8

    def rows(self, units):
        """Stretches or sentences, each an array of its features, over the features that are kept, each family brought to length one."""
        own = [self.index[unit] for unit in units]
        own = [j[j >= 0] for j in own]
        starts = np.concatenate([[0], np.cumsum([len(j) for j in own])]).astype(np.int64)
        column = np.concatenate(own) if own else np.zeros(0, int)
        row = np.repeat(np.arange(len(own)), np.diff(starts))
        group = row * len(FAMILIES) + self.family[column]
        length = np.sqrt(np.bincount(group, self.idf[column] ** 2, len(own) * len(FAMILIES)))
        return csr_matrix((self.idf[column] / length[group], column, starts), shape=(len(own), len(self.features)))

    def fit_one(self, x, shows, counts, cost, kept):
        """
        Fits one concern: weights and a bias. Each feature counts by how much oftener it is in lessons that show the concern (the square root of
        the log of the ratio, after Wang and Manning, "Baselines and Bigrams", 2012): so what is rare and tells nothing is left out first, and less
        is lost with it. Twice, first with all features and then with those alone that weighed most.
        """
        used = shows != 2
        x, shows, counts = x[used], shows[used], counts[used]
        there = (x > 0).astype(np.float32)
        yes, no = (np.asarray(there[shows == k].sum(0)).ravel() + 1 for k in (1, 0))
        ratio = np.log((yes / yes.sum()) / (no / no.sum()))
        tells = np.sign(ratio) * np.sqrt(np.abs(ratio))
        own = np.arange(x.shape[1])
        for last in (False, True):
            model = LogisticRegression(C=cost, solver="liblinear", max_iter=40, tol=0.01, random_state=0)
            model.fit(x[:, own] @ diags(tells[own]), shows, sample_weight=counts)
            if not last:
                own = np.sort(np.argsort(-np.abs(model.coef_[0]), kind="stable")[:kept])
        weights = np.zeros(x.shape[1])
        weights[own] = model.coef_[0] * tells[own]
        return weights, model.intercept_[0]

    def fit(self, lessons):
        """Fits every concern, and scorn last."""
        bias = self.concerns.index("bias")
        units, shows, scorns, counts, alone = [], [], [], [], []
        for one in lessons:
            times = 1.0 if one["file"] else EXAMPLE_COUNTS
            units.append(stretch(one))
            shows.append(one["shows"])
            counts.append(times)
            alone.append(True)
            scorns.append(one["shows"][bias] if few(one) else 2)
            # Of stretches that share a sentence, the first has it.
            for sentence in one["new"] if len(one["sentences"]) > 1 else ():
                units.append(on_its_own(sentence, one))
                shows.append(sentence["shows"])
                counts.append(times * SENTENCE_COUNTS)
                alone.append(False)
                scorns.append(sentence["shows"][bias] if sentence["people"] else 2)
        x, shows, counts = self.rows(units), np.array(shows, np.int8), np.array(counts)
        fits = [
            self.fit_one(x, shows[:, c], counts, *((COST_OF_ANY, KEPT_OF_ANY) if concern == "any" else (COST, KEPT)))
            for c, concern in enumerate(self.concerns)
        ]
        counts = np.where(alone, ALL_COUNTS_FOR_SCORN, 1.0)
        fits.append(self.fit_one(x, np.array(scorns, np.int8), counts, COST_OF_SCORN, KEPT))
        self.weights = np.array([weights for weights, _ in fits])
        self.bias = np.array([bias for _, bias in fits])

    def odds(self, lessons):
        """
        Of each lesson, for each concern the mean of what its stretch says and, with less weight, the most that a sentence of it says on its own; for
        scorn, the most that a sentence which names a people says, or a few together, -inf where none does.
        """
        out = np.full((len(lessons), len(self.weights)), -np.inf)
        sentences = [(r, s, one) for r, one in enumerate(lessons) for s in one["sentences"]]
        said = self.rows([on_its_own(s, one) for _, s, one in sentences]) @ self.weights.T + self.bias
        most = np.full(out.shape, -np.inf)
        for (r, sentence, _), own in zip(sentences, said):
            most[r, :-1] = np.maximum(most[r, :-1], own[:-1])
            if sentence["people"]:
                out[r, -1] = max(out[r, -1], own[-1])
        whole = self.rows([stretch(one) for one in lessons]) @ self.weights.T + self.bias
        short = [r for r, one in enumerate(lessons) if few(one)]
        out[short, -1] = np.maximum(out[short, -1], whole[short, -1])
        out[:, :-1] = (whole[:, :-1] + ALONE * most[:, :-1]) / (1 + ALONE)
        return out


def stretch(lesson):
    return np.unique(np.concatenate([*(s["features"] for s in lesson["sentences"]), lesson["place"]]))


def on_its_own(sentence, lesson):
    return np.union1d(sentence["features"], lesson["place"])


def few(lesson):
    """Whether it is of a few sentences, of which one names a people."""
    return len(lesson["sentences"]) <= FEW and any(sentence["people"] for sentence in lesson["sentences"])


def fit(lessons, concerns, names):
    model = Phrases(lessons, concerns, names)
    model.fit(lessons)
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

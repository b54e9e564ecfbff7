"""How what was learned is weighed against what a rule said, from drafts that neither has seen.

The odds are those of fits that left a draft's file out; the drafts are those that no rule was written from (`unread`), since on
the others the rules are right by rote. But where the rules find nothing, those others are as good: their clean drafts are mostly
near misses, and count for half of what a false alarm costs.
"""
import numpy as np
from sklearn.linear_model import LogisticRegression

# How much the network counts beside the phrases.
SHARE = 0.3
# Log-odds beyond this say no more.
SURE = 8
SAID = ("nothing", "inferred", "stated")
# How likely it must be that a reader would raise it, in log-odds. What nobody wrote a rule for must be likelier: a false alarm costs
# more trust than a miss. Set where the drafts kept from rules and lessons come out well as a whole.
LEAST = {"nothing": 1.5, "inferred": 0.3, "stated": -0.5}
# So much more is asked in the end than pays here, and of what no rule saw a little less: near misses by writers who are new are flagged more often than these. A plain
# statement ("I was hammered, and then it rained") must still stand, and writers of drafts seldom make one: it is asked for less.
DOUBT = {"nothing": -0.2, "inferred": 1.0, "stated": 0.9}
# A draft of many stretches has as many chances to be wrong: so much more for each time that they are e times as many.
LONG = {"nothing": 0.3, "inferred": 0.8, "stated": 0.2}
# From there each concern may go up or down by so much.
SHIFTS = np.arange(-1.2, 1.05, 0.3)
# What flagging one in a hundred clean drafts costs, in hundredths of the mean F1. A concern that is often there, and so often wrongly
# seen, is asked for more than a rare one.
DEAR = 2.0
# How far a concern may differ from the others, and a concern that a rule stated from the others.
OWN = 0.7


def by_draft(lessons, odds):
    """The most that any stretch of a draft shows, what the draft shows, what the rules say, and of how many stretches it is."""
    drafts = {}
    for one, o in zip(lessons, odds):
        if one["draft"] not in drafts:
            drafts[one["draft"]] = [o.copy(), one["shows"].copy(), np.array(one["said"]), 1]
            continue
        before = drafts[one["draft"]]
        before[3] += 1
        before[0] = np.maximum(before[0], o)
        both = np.stack([before[1], one["shows"]])
        before[1] = np.where((both == 1).any(0), 1, np.where((both == 2).any(0), 2, 0))
    return (np.array([d[k] for d in drafts.values()]) for k in range(4))


def columns(odds, said, c, any_at, count):
    z, anything = odds[:, c], odds[:, any_at]
    inferred, stated = (said[:, c] == 1).astype(float), (said[:, c] == 2).astype(float)
    own = np.zeros((len(odds), count))
    own[:, c] = OWN
    return np.hstack([
        np.stack([z, anything, inferred, stated, z * inferred, z * stated, anything * inferred, anything * stated], 1),
        own,
        own * stated[:, None],
    ])


def fit(lessons, concerns, unseen):
    chosen = [i for i, one in enumerate(lessons) if one["unread"]]
    odds = np.clip(unseen["phrases"] + SHARE * unseen["network"], -SURE, SURE)[chosen]
    odds, shows, said, stretches = by_draft([lessons[i] for i in chosen], odds)
    any_at, count = concerns.index("any"), len(concerns)
    rows, answers = [], []
    for c in range(count):
        if c == any_at:
            continue
        sure = shows[:, c] != 2
        rows.append(columns(odds, said, c, any_at, count)[sure])
        answers.append(shows[sure, c])
    model = LogisticRegression(C=1.0, max_iter=3000).fit(np.vstack(rows), np.concatenate(answers))
    w, start = model.coef_[0], float(model.intercept_[0])
    own, own_stated = OWN * w[8 : 8 + count], OWN * w[8 + count :]
    parts = {
        "nothing": (w[0], w[1], start + own),
        "inferred": (w[0] + w[4], w[1] + w[6], start + w[2] + own),
        "stated": (w[0] + w[5], w[1] + w[7], start + w[3] + own + own_stated),
    }
    weighed = {
        k: {"concern": float(a), "any": float(b), "add": np.round(add, 3).tolist(), "least": LEAST[k], "long": LONG[k]}
        for k, (a, b, add) in parts.items()
    }
    above = standing_above(odds, said, stretches, weighed, any_at)
    shift(above, shows, said, weighed, any_at, near_misses(lessons, unseen, weighed, any_at))
    report(standing_above(odds, said, stretches, weighed, any_at), shows, said, concerns, any_at)
    for name in SAID:
        weighed[name]["least"] = round(LEAST[name] + DOUBT[name], 3)
    return {"share": SHARE, "weighed": weighed}


def standing_above(odds, said, stretches, weighed, any_at):
    """How likely each concern of each draft is made out to be, in log-odds."""
    above = np.full(odds.shape, -9.0)
    for k, name in enumerate(SAID):
        one = weighed[name]
        value = one["concern"] * odds + one["any"] * odds[:, [any_at]] + np.array(one["add"])
        value = value - one["long"] * np.log(stretches)[:, None]
        above = np.where(said == k, value, above)
    above[:, any_at] = -9
    return above


def clean_of(shows, any_at):
    return ~(np.delete(shows, any_at, 1) == 1).any(1)


def near_misses(lessons, unseen, weighed, any_at):
    """For the clean drafts that rules were written from: how likely each concern is made out to be, -9 where it cannot be a false alarm."""
    chosen = [i for i, one in enumerate(lessons) if one["file"] and not one["unread"]]
    odds = np.clip(unseen["phrases"] + SHARE * unseen["network"], -SURE, SURE)[chosen]
    odds, shows, said, stretches = by_draft([lessons[i] for i in chosen], odds)
    above = np.where((said == 0) & (shows == 0), standing_above(odds, said, stretches, weighed, any_at), -9)
    return above[clean_of(shows, any_at)]


def shift(above, shows, said, weighed, any_at, near):
    """Moves each concern to where its F1 less what its false alarms cost is best. Changes `weighed`."""
    clean = clean_of(shows, any_at)
    count = shows.shape[1] - 1
    for c in (c for c in range(count + 1) if c != any_at):
        best = {name: 0.0 for name in SAID}

        def worth(shifts):
            least = np.array([LEAST[name] + shifts[name] for name in SAID])[said[:, c]]
            stands = above[:, c] > least
            right, wrong = (stands & (shows[:, c] == 1)).sum(), stands & (shows[:, c] == 0)
            f1 = 2 * right / max(1, right + wrong.sum() + (shows[:, c] == 1).sum())
            missed = (near[:, c] > LEAST["nothing"] + shifts["nothing"]).mean()
            return f1 / count - DEAR * ((wrong & clean).sum() / clean.sum() + missed) / 2

        for _ in range(2):
            for name in SAID:
                # The nearest of those that are as good.
                tried = {float(s): worth({**best, name: float(s)}) for s in SHIFTS}
                most = max(tried.values())
                best[name] = min((s for s, w in tried.items() if w > most - 1e-4), key=abs)
        for name in SAID:
            weighed[name]["add"][c] = round(weighed[name]["add"][c] - best[name], 3)


def report(above, shows, said, concerns, any_at):
    """What would stand on the unread drafts, by concern, and as a whole at other thresholds."""
    clean = clean_of(shows, any_at)
    least = np.select([said == 0, said == 1], [LEAST["nothing"], LEAST["inferred"]], LEAST["stated"])
    for c, concern in enumerate(concerns):
        stands, there = above[:, c] > least[:, c], (shows[:, c] == 1).sum()
        right, wrong = (stands & (shows[:, c] == 1)).sum(), stands & (shows[:, c] == 0)
        if c != any_at:
            print(f"{concern:34} right {right:4} of {there:4}, wrong {wrong.sum():4}, in clean drafts {(wrong & clean).sum():4}")
    for nothing in (1.2, 1.5, 1.8, 2.1):
        for stated in (-1, -0.5, 0):
            least = np.select([said == 0, said == 1], [nothing, LEAST["inferred"]], stated)
            stands = above > least
            right, wrong = stands & (shows == 1), stands & (shows == 0)
            scores = []
            for c in range(len(concerns)):
                there = (shows[:, c] == 1).sum()
                if c != any_at and there >= 5:
                    scores.append(2 * right[:, c].sum() / (right[:, c].sum() + wrong[:, c].sum() + there))
            flagged = (wrong.any(1) & clean).sum() / clean.sum()
            precision = right.sum() / max(1, (right | wrong).sum())
            recall = right.sum() / (np.delete(shows, any_at, 1) == 1).sum()
            print(f"nothing {nothing:4} stated {stated:4}: macro-F1 {np.mean(scores):.3f} P {precision:.3f} R {recall:.3f} clean flagged {flagged:.3f}")

"""The network of the second reader: convolutions over the words of a sentence, the most of each filter over a stretch.

Written in PyTorch as `rules/second-reader/network.ts` reads it.
"""
import random
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

SIZE = 32
FILTERS = 96
WIDTHS = (1, 2, 3)
HIDDEN = 64
EPOCHS = 10
RATE = 4e-3
BATCH = 64
# What shows a concern counts by how rare it is, to this power, and no more than so often: else what is rare is hardly learned.
RARE, MOST = 0.5, 20
# A word or tag must be in so many places to have a vector of its own.
LEAST_WORD, LEAST_TAG = 2, 3
# Words that were never learned from are known by their vectors, the commonest so many.
COMMON = 14_000
EXAMPLE_COUNTS = 3


class Net(nn.Module):
    def __init__(self, words, tags, flags, places, concerns, vectors):
        super().__init__()
        self.flags = flags
        self.known = nn.Embedding.from_pretrained(torch.tensor(np.vstack([np.zeros((1, vectors.shape[1]), np.float32), vectors])))
        self.project = nn.Linear(vectors.shape[1], SIZE, bias=False)
        self.own = nn.Embedding(words + 1, SIZE, padding_idx=0)
        nn.init.normal_(self.own.weight, 0, 0.05)
        self.own.weight.data[0] = 0
        self.tag = nn.EmbeddingBag(max(tags, 1), SIZE, mode="sum")
        nn.init.normal_(self.tag.weight, 0, 0.1)
        self.flag = nn.Parameter(torch.zeros(flags, SIZE))
        self.filters = nn.ModuleList([nn.Conv1d(SIZE, FILTERS, width) for width in WIDTHS])
        self.found = FILTERS * len(WIDTHS) + 1
        self.hidden = nn.Linear(self.found + places, HIDDEN)
        self.out = nn.Linear(HIDDEN, concerns)
        nn.init.constant_(self.out.bias, -4.0)
        # What is found also speaks for a concern straight, so that a rare one needs no unit of its own.
        self.straight = nn.Linear(self.found + places, concerns, bias=False)
        nn.init.zeros_(self.straight.weight)

    def forward(self, batch):
        own, known, there, flags, tags, starts, asked, stretch, place = batch
        count, longest = own.shape
        if self.training:
            # Now and then a word or a tag is not seen, so that none is leaned on alone.
            own = own.masked_fill(torch.rand(count, longest) < 0.1, 0)
            known = known.masked_fill(torch.rand(count, longest) < 0.05, 0)
        vector = self.project(self.known(known)) + self.own(own) + flags @ self.flag
        if len(tags):
            weight = (torch.rand(len(tags)) > 0.1).float() if self.training else torch.ones(len(tags))
            summed = F.embedding_bag(tags, self.tag.weight, starts, mode="sum", per_sample_weights=weight)
            vector = vector + summed.view(count, longest, SIZE)
        vector = vector * there[..., None]
        if self.training:
            vector = F.dropout(vector, 0.15)
        vector = vector.transpose(1, 2)
        most = []
        for width, layer in zip(WIDTHS, self.filters):
            before = (width - 1) // 2
            found = F.relu(layer(F.pad(vector, (before, width - 1 - before)))) * there[:, None, :]
            most.append(found.max(2)[0])
        most = torch.cat([*most, asked], 1)
        found = torch.zeros(len(place), self.found).scatter_reduce(0, stretch[:, None].expand(-1, self.found), most, "amax")
        if self.training:
            found = F.dropout(found, 0.35)
        found = torch.cat([found, place], 1)
        made = F.relu(self.hidden(found))
        return self.out(F.dropout(made, 0.3, self.training)) + self.straight(found)


class Network:
    def __init__(self, lessons, concerns, head, vectors):
        self.concerns, self.head = concerns, head
        words, tags = Counter(), Counter()
        for one in lessons:
            for sentence in one["sentences"]:
                for word, _, own in sentence["words"]:
                    words[word] += 1
                    tags.update(own)
        self.words = {w: i + 1 for i, w in enumerate(sorted(w for w, n in words.items() if n >= LEAST_WORD))}
        self.tags = {t: i for i, t in enumerate(sorted(t for t, n in tags.items() if n >= LEAST_TAG))}
        self.vector_words, self.vectors = vectors
        self.known = {w: i + 1 for i, w in enumerate(self.vector_words)}
        self.net = Net(len(self.words), len(self.tags), len(head["flags"]), len(head["places"]), len(concerns), self.vectors)

    def encode(self, sentence):
        words = sentence["words"]
        flags = np.zeros((len(words), len(self.head["flags"])), np.float32)
        for i, (_, own, _) in enumerate(words):
            for flag in own:
                flags[i, self.head["flags"].index(flag)] = 1
        tags = [[self.tags[t] for t in own if t in self.tags] for _, _, own in words]
        return (
            np.array([self.words.get(w, 0) for w, _, _ in words], np.int64),
            np.array([self.known.get(w, 0) for w, _, _ in words], np.int64),
            flags,
            np.array([t for own in tags for t in own], np.int64),
            np.array([len(own) for own in tags], np.int64),
            1.0 if sentence["asked"] else 0.0,
        )

    def prepare(self, lessons):
        return [[self.encode(s) for s in one["sentences"] if s["words"]] for one in lessons]

    def batch(self, lessons, encoded):
        sentences = [s for own in encoded for s in own]
        stretch = [i for i, own in enumerate(encoded) for _ in own]
        longest = max([len(s[0]) for s in sentences] + [max(WIDTHS)])
        shape = (len(sentences), longest)
        own, known, there = np.zeros(shape, np.int64), np.zeros(shape, np.int64), np.zeros(shape, np.float32)
        flags, counts = np.zeros((*shape, len(self.head["flags"])), np.float32), np.zeros(shape, np.int64)
        for n, s in enumerate(sentences):
            length = len(s[0])
            own[n, :length], known[n, :length], there[n, :length] = s[0], s[1], 1
            flags[n, :length], counts[n, :length] = s[2], s[4]
        tags = np.concatenate([s[3] for s in sentences])
        starts = np.concatenate([[0], np.cumsum(counts.ravel())[:-1]])
        place = np.array([[float(p in one["places"]) for p in self.head["places"]] for one in lessons], np.float32)
        asked = np.array([[s[5]] for s in sentences], np.float32)
        arrays = (own, known, there, flags, tags, starts, asked, np.array(stretch), place)
        return [torch.from_numpy(np.ascontiguousarray(a)) for a in arrays]

    def odds(self, lessons):
        encoded = self.prepare(lessons)
        out = np.full((len(lessons), len(self.concerns)), -8.0)
        some = [i for i, own in enumerate(encoded) if own]
        with torch.no_grad():
            for i in range(0, len(some), BATCH):
                part = some[i : i + BATCH]
                out[part] = self.net(self.batch([lessons[k] for k in part], [encoded[k] for k in part])).numpy()
        return out

    def pack(self):
        net, get = self.net, lambda t: t.detach().numpy()
        words = sorted(set(self.words) | set(self.vector_words[:COMMON]))
        project = get(net.project.weight)
        rows = []
        for word in words:
            row = np.zeros(SIZE)
            if word in self.known:
                row = row + project @ self.vectors[self.known[word] - 1]
            if word in self.words:
                row = row + get(net.own.weight)[self.words[word]]
            rows.append(row)
        layer = lambda l: {"weights": matrix(get(l.weight), True), "bias": get(l.bias).tolist()}
        filters = []
        for width, conv in zip(WIDTHS, net.filters):
            # Word after word, not number after number, so that each word's part lies together.
            weights = get(conv.weight).transpose(0, 2, 1).reshape(FILTERS, width * SIZE)
            filters.append({"width": width, "weights": matrix(weights, True), "bias": get(conv.bias).tolist()})
        return {
            "words": words,
            "tags": sorted(self.tags),
            "wordVectors": table(np.array(rows)),
            "tagVectors": matrix(get(net.tag.weight)),
            "flagVectors": matrix(get(net.flag)),
            "filters": filters,
            "hidden": layer(net.hidden),
            "out": layer(net.out),
            "straight": matrix(get(net.straight.weight), True),
            "places": self.head["places"],
        }


def matrix(values, by_row=False):
    """As bytes from -127 to 127 and what each is times: one number for all, or one a row."""
    scale = np.abs(values).max(1) / 127 if by_row else np.array([np.abs(values).max() / 127])
    scale = np.maximum(scale, 1e-9)
    data = np.round(values / (scale[:, None] if by_row else scale)).astype(int)
    return {"rows": values.shape[0], "columns": values.shape[1], "scale": scale.tolist(), "bytes": data.ravel().tolist()}


def table(values):
    """In half a byte a number: a row is a byte for its own scale, and its numbers from -7 to 7, the first of two in the lower half."""
    scale = np.abs(values).max() / 7 / 255
    own = np.clip(np.ceil(np.abs(values).max(1) / 7 / scale), 1, 255)
    data = np.clip(np.round(values / (own * scale)[:, None]), -7, 7).astype(int) & 15
    data = np.hstack([own.astype(int)[:, None], data[:, ::2] | data[:, 1::2] << 4])
    return {"columns": values.shape[1], "scale": float(scale), "bytes": data.ravel().tolist()}


def fit(lessons, concerns, head, vectors):
    torch.manual_seed(0)
    random.seed(0)
    model = Network(lessons, concerns, head, vectors)
    encoded = model.prepare(lessons)
    order = [i for i, own in enumerate(encoded) if own]
    own_words = [p for n, p in model.net.named_parameters() if n == "own.weight"]
    others = [p for n, p in model.net.named_parameters() if n != "own.weight" and p.requires_grad]
    groups = [{"params": others, "weight_decay": 1e-5}, {"params": own_words, "weight_decay": 0.05}]
    steps = EPOCHS * ((len(order) + BATCH - 1) // BATCH)
    optimizer = torch.optim.AdamW(groups, lr=RATE)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps, pct_start=0.15)
    shown = np.array([lessons[i]["shows"] for i in order])
    yes, no = ((shown == k).sum(0) + 1 for k in (1, 0))
    often = torch.from_numpy(np.minimum((no / yes) ** RARE, MOST).astype(np.float32))
    model.net.train()
    for _ in range(EPOCHS):
        random.shuffle(order)
        # Stretches of a length together, so that little is padded.
        batches = []
        for at in range(0, len(order), BATCH * 16):
            part = sorted(order[at : at + BATCH * 16], key=lambda i: max(len(s[0]) for s in encoded[i]))
            batches += [part[i : i + BATCH] for i in range(0, len(part), BATCH)]
        random.shuffle(batches)
        for part in batches:
            shows = torch.from_numpy(np.array([lessons[i]["shows"] for i in part]))
            said = (shows != 2).float()
            counts = torch.tensor([[1.0 if lessons[i]["file"] else EXAMPLE_COUNTS] for i in part])
            odds = model.net(model.batch([lessons[i] for i in part], [encoded[i] for i in part]))
            loss = F.binary_cross_entropy_with_logits(odds, (shows == 1).float(), reduction="none", pos_weight=often)
            loss = (loss * said * counts).sum() / len(part)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            if schedule.last_epoch < steps:
                schedule.step()
    model.net.eval()
    return model

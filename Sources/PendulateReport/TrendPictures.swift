import PendulateApp
import PendulateCore

/// The pictures of trends as SVG, the same as on screen.
struct TrendPictures {
  /// The width of a picture that has a page for itself.
  static let wholeWidth = 640.0
  /// The width of one of two side by side, so that its words stay as large.
  static let halfWidth = 340.0
  private static let left = 34.0
  private static let plotHeight = 120.0

  let trends: Trends
  var width = TrendPictures.wholeWidth

  /// The picture; nil where there is too little to draw.
  func svg(_ picture: TrendPicture, description: String) -> String? {
    guard let drawing = drawing(picture) else { return nil }
    return drawing.svg(title: picture.title, description: description)
  }

  private func drawing(_ picture: TrendPicture) -> Drawing? {
    switch picture {
    case .beforeAfter: beforeAfter
    case .highest: highest
    case .settling: settling
    case .strength: strength
    case .window, .comingBack, .ladder, .presence: bars(picture)
    case .dose: dose
    case .body: BodyPicture(trends: trends, width: width).drawing
    case .glimmers: nil
    }
  }

  // MARK: Periods side by side

  private var periods: [TrendPeriod] { trends.periods }
  private var step: Double {
    min(44, (width - Self.left - 8) / Double(max(1, periods.count)))
  }

  private func x(_ index: Int) -> Double { Self.left + (Double(index) + 0.5) * step }

  private func y(_ value: Double, of top: Double) -> Double {
    8 + (top - value) / top * Self.plotHeight
  }

  private func plot(top: Double, label: String) -> Drawing {
    var drawing = Drawing(width: width, height: Self.plotHeight + 44)
    let right = Self.left + step * Double(periods.count)
    drawing.line(Self.left, y(0, of: top), right, y(0, of: top), "axis")
    drawing.line(Self.left, y(top, of: top), right, y(top, of: top), "grid")
    drawing.text(label, Self.left - 6, y(top, of: top) + 4, anchor: "end")
    drawing.text("0", Self.left - 6, y(0, of: top) + 4, anchor: "end")
    var last = -100.0
    var month = (0, 0)
    for (index, period) in periods.enumerated() {
      let parts = period.period.start.parts
      guard (parts.year, parts.month) != month, x(index) - last > 54 else { continue }
      month = (parts.year, parts.month)
      last = x(index)
      drawing.text(
        String(period.period.start.description.prefix(7)), x(index), Self.plotHeight + 24,
        anchor: "middle")
    }
    return drawing
  }

  /// What the signs mean, below the picture, in as many rows as it takes.
  private func key(_ drawing: inout Drawing, _ items: [(sign: String, words: String)]) {
    Self.key(&drawing, items, from: Self.left)
  }

  static func key(
    _ drawing: inout Drawing, _ items: [(sign: String, words: String)], from left: Double
  ) {
    var x = left
    var y = drawing.height - 4
    for item in items {
      let room = 30 + Double(item.words.count) * 5.6
      if x > left, x + room > drawing.width + 20 {
        x = left
        y += 15
        drawing.height += 15
      }
      switch item.sign.prefix(4) {
      case "bar-": drawing.box(x, y - 8, 10, 8, item.sign)
      case "line": drawing.line(x, y - 4, x + 10, y - 4, item.sign)
      case "diam": drawing.diamond(x + 5, y - 4)
      case "day": drawing.circle(x + 5, y - 4, 2.5, item.sign)
      case "few": drawing.circle(x + 5, y - 4, 2, item.sign)
      case "one": drawing.circle(x + 5, y - 4, 2, "dot")
      default: drawing.circle(x + 5, y - 4, 4, item.sign)
      }
      drawing.text(item.words, x + 15, y)
      x += room
    }
  }

  private var beforeAfter: Drawing? {
    let pairs = trends.whole.pairs
    guard pairs.count >= Quartiles.enough else { return nil }
    let top = Double(max(4, pairs.flatMap { [$0.pre, $0.post] }.max() ?? 4))
    var drawing = plot(top: top, label: "\(Int(top))")
    if let all = Quartiles(pairs.map { Double($0.post) }) {
      let height = y(all.median, of: top)
      drawing.line(Self.left, height, Self.left + step * Double(periods.count), height, "line-all")
    }
    for (index, period) in periods.enumerated() where !period.pairs.isEmpty {
      // Few sessions are drawn one by one; many as their middle, so that the picture stays one.
      let shown =
        periods.count <= 60
        ? period.pairs.map { (Double($0.pre), Double($0.post)) }
        : [middle(period.pairs)]
      let gap = min(8, step / Double(shown.count + 1))
      for (place, pair) in shown.enumerated() {
        let at = x(index) + (Double(place) - Double(shown.count - 1) / 2) * gap
        drawing.line(at, y(pair.0, of: top), at, y(pair.1, of: top), "link")
        drawing.circle(at, y(pair.0, of: top), 3, "open")
        drawing.circle(at, y(pair.1, of: top), 3, "dot")
      }
    }
    let after = periods.count <= 60 ? "after" : "after, middle of the \(trends.length.rawValue)"
    key(&drawing, [("open", "before"), ("dot", after), ("line-all", "after, the middle of all")])
    return drawing
  }

  private func middle(_ pairs: [TrendPeriod.Pair]) -> (Double, Double) {
    func middle(_ numbers: [Int]) -> Double {
      let sorted = numbers.sorted()
      return Double(sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }
    return (middle(pairs.map(\.pre)), middle(pairs.map(\.post)))
  }

  private var highest: Drawing? {
    guard trends.whole.highest.count >= Quartiles.enough else { return nil }
    let top = Double(max(4, trends.whole.highest.max() ?? 4))
    var drawing = plot(top: top, label: "\(Int(top))")
    for (index, period) in periods.enumerated() {
      if let spread = period.highestSpread {
        drawing.line(
          x(index), y(spread.lower, of: top), x(index), y(spread.upper, of: top), "link")
        drawing.circle(x(index), y(spread.median, of: top), 4, "dot")
      } else {
        for peak in period.highest {
          drawing.circle(x(index), y(Double(peak), of: top), 2, "dot")
        }
      }
    }
    key(
      &drawing,
      [
        ("dot", "the middle"), ("line-half", "half of them"),
        ("one", "one session, if fewer than three"),
      ])
    return drawing
  }

  private var settling: Drawing? {
    let times = trends.whole.settled + trends.whole.stillHigher
    guard times.count >= Quartiles.enough, let longest = times.max() else { return nil }
    let top = max(60, (longest / 60).rounded(.up) * 60)
    var drawing = plot(top: top, label: "\(Int(top)) s")
    for (index, period) in periods.enumerated() {
      for seconds in period.settled {
        drawing.circle(x(index) - 2, y(seconds, of: top), 3, "dot")
      }
      for seconds in period.stillHigher {
        drawing.circle(x(index) + 3, y(seconds, of: top), 3, "open")
      }
    }
    key(&drawing, [("dot", "settled"), ("open", "longer than this")])
    return drawing
  }

  private var strength: Drawing? {
    let all = trends.whole.secondsAtStrength
    guard all.values.contains(where: { $0.count >= Quartiles.enough }),
      let longest = all.values.flatMap({ $0 }).max()
    else { return nil }
    let row = 34.0
    var drawing = Drawing(width: width, height: row * 4 + 30)
    for (place, strength) in Trends.strengths.enumerated() {
      let base = row * Double(place + 1)
      drawing.text("at \(strength)", Self.left - 6, base, anchor: "end")
      drawing.line(Self.left, base, Self.left + step * Double(periods.count), base, "axis")
      for (index, period) in periods.enumerated() {
        let seconds = period.secondsAtStrength[strength] ?? []
        guard let spread = Quartiles(seconds) else {
          if !seconds.isEmpty { drawing.circle(x(index), base - 4, 2, "few") }
          continue
        }
        let height = spread.median / longest * (row - 10)
        drawing.box(x(index) - step * 0.3, base - height, step * 0.6, height, "bar-a")
      }
    }
    key(
      &drawing,
      [
        ("bar-a", "the middle; the highest bar would be \(TrendNumbers.plain(longest)) s"),
        ("few", "fewer than three touches"),
      ])
    return drawing
  }

  // MARK: Periods one below the other

  /// The latest periods with sessions, so many that a page holds them.
  private var listed: [TrendPeriod] { Array(periods.filter { $0.sessions > 0 }.suffix(26)) }

  private func bars(_ picture: TrendPicture) -> Drawing? {
    guard trends.whole.sessions >= Quartiles.enough,
      parts(picture, trends.whole).reduce(0, +) > 0
    else { return nil }
    let names = names(picture)
    let looks =
      names.count == 4 ? ["bar-d", "bar-c", "bar-b", "bar-a"] : ["bar-a", "bar-c", "bar-u"]
    var drawing = Drawing(width: width, height: Double(listed.count) * 14 + 24)
    let begin = 74.0
    let room = width - begin - 74
    for (row, period) in listed.enumerated() {
      let top = Double(row) * 14
      drawing.text(period.period.name, begin - 8, top + 10, anchor: "end")
      let parts = parts(picture, period)
      let sum = parts.reduce(0, +)
      guard sum > 0 else { continue }
      var at = begin
      for (index, part) in parts.enumerated() {
        drawing.box(at, top + 2, part / sum * room, 9, looks[index])
        at += part / sum * room
      }
      let note =
        picture == .window
        ? period.window.share(edge: trends.edge).map(TrendNumbers.percent) ?? "too little"
        : "n \(Int(sum))"
      drawing.text(note, begin + room + 8, top + 10)
    }
    key(&drawing, zip(looks, names).map { ($0, $1) })
    return drawing
  }

  private func parts(_ picture: TrendPicture, _ period: TrendPeriod) -> [Double] {
    switch picture {
    case .window:
      let parts = period.window.parts(edge: trends.edge)
      return [parts.inside, parts.outside, parts.unknown]
    case .ladder: return period.ladder.map(Double.init)
    case .presence: return period.presence.map(Double.init)
    default:
      let share = period.cameBack
      return [share.count, share.known - share.count, share.unknown].map(Double.init)
    }
  }

  private func names(_ picture: TrendPicture) -> [String] {
    switch picture {
    case .ladder: Ladder.allCases.map { LadderWords.word($0) }
    case .presence: ["here", "half here", "far away"]
    case .comingBack: ["back", "not by then", "unknown"]
    default: ["inside", "outside", "unknown"]
    }
  }

  private var dose: Drawing? {
    guard trends.whole.sessions > 0 else { return nil }
    let most = max(1, periods.map(\.touchSeconds).max() ?? 1)
    var drawing = Drawing(width: width, height: Double(listed.count) * 14 + 24)
    for (row, period) in listed.enumerated() {
      let top = Double(row) * 14
      drawing.text(period.period.name, 66, top + 10, anchor: "end")
      let room = (width - 74) * 0.4
      drawing.box(74, top + 2, period.touchSeconds / most * room, 9, "bar-c")
      drawing.text(TrendNumbers.seconds(period.touchSeconds), 82 + room, top + 10)
      drawing.text(
        "\(period.touchSessions), \(period.restSessions), \(period.glimmerMoments)",
        150 + room, top + 10)
    }
    key(
      &drawing,
      [("bar-c", "seconds of touch; sessions: touch, rest, glimmer")])
    return drawing
  }
}

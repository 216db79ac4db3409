import PendulateCore
import TerminalGrid

/// Pictures with a bar for each period, one below the other.
extension TrendDrawing {
  private static let nameColumns = 11
  private static let noteColumns = 12

  /// Stacked bars, all as long; what is unknown comes last and faintest.
  func bars(_ picture: TrendPicture) -> [Row] {
    let whole = parts(picture, trends.whole)
    guard whole.reduce(0, +) > 0, trends.whole.sessions >= Quartiles.enough else { return [] }
    let room = max(8, columns - Self.nameColumns - Self.noteColumns)
    let looks = looks(whole.count)
    var rows = rowsOfPeriods { period in
      let parts = parts(picture, period)
      let sum = parts.reduce(0, +)
      guard sum > 0 else { return Row() }
      var row = Row()
      var used = 0
      var upTo = 0.0
      for (index, part) in parts.enumerated() {
        upTo += part
        let end = Int((upTo / sum * Double(room)).rounded())
        row.add(
          String(repeating: looks[index].sign, count: max(0, end - used)),
          style: looks[index].style)
        used = max(used, end)
      }
      row.add("  " + note(picture, period, sum), style: .quiet)
      return row
    }
    var legend = Row()
    legend.pad(to: Self.nameColumns)
    for (index, name) in names(picture).enumerated() {
      add(looks[index].sign, name, looks[index].style, to: &legend)
    }
    rows.append(legend)
    return rows
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

  /// What stands at the end of a bar: the share of what is inside, or how many there are.
  private func note(_ picture: TrendPicture, _ period: TrendPeriod, _ sum: Double) -> String {
    guard picture == .window else { return "n \(Int(sum))" }
    return period.window.share(edge: trends.edge).map(TrendNumbers.percent) ?? "too little"
  }

  private func looks(_ count: Int) -> [(sign: Character, style: Style)] {
    // Heights tell the parts from each other where there is no colour.
    let heights = glyphs.verticalEighths
    return count == 4
      ? [
        (heights[1], .quiet), (heights[2], .plain), (heights[4], .accent), (heights[6], .safety),
      ]
      : [(heights[4], .safety), (heights[2], .plain), (heights[1], .quiet)]
  }

  private func names(_ picture: TrendPicture) -> [String] {
    switch picture {
    case .ladder: Ladder.allCases.map { LadderWords.word($0) }
    case .presence: ["here", "half here", "far away"]
    case .comingBack: ["back", "not by then", "unknown"]
    default: ["inside", "outside", "unknown"]
    }
  }

  /// A row for each period, the latest ones that fit; a run of empty ones is one blank row.
  func rowsOfPeriods(_ draw: (TrendPeriod) -> Row) -> [Row] {
    var rows: [Row] = []
    var isGap = false
    for period in trends.periods {
      guard period.sessions > 0 else {
        if !isGap, !rows.isEmpty { rows.append(.blank) }
        isGap = true
        continue
      }
      isGap = false
      var row = Row(period.period.name, style: .quiet)
      row.pad(to: Self.nameColumns)
      row.add(draw(period))
      rows.append(row)
    }
    while rows.last == .blank { rows.removeLast() }
    return rows
  }

  /// Touch as a bar of seconds, and the sessions beside it as signs.
  var dose: [Row] {
    guard trends.whole.sessions > 0 else { return [] }
    let most = trends.periods.map(\.touchSeconds).max() ?? 0
    let room = max(6, (columns - Self.nameColumns) / 2 - 12)
    var rows = rowsOfPeriods { period in
      var row = Row()
      let length = most > 0 ? Int((period.touchSeconds / most * Double(room)).rounded()) : 0
      row.add(String(repeating: glyphs.verticalEighths[4], count: length), style: .touch)
      row.pad(to: room + 1)
      row.add(TrendNumbers.seconds(period.touchSeconds), style: .quiet)
      row.pad(to: room + 12)
      func signs(_ count: Int, _ sign: Character, _ style: Style) {
        guard count > 0 else { return }
        row.add(
          count <= 7 ? String(repeating: sign, count: count) : "\(count)\(sign)", style: style)
        row.add(" ")
      }
      signs(period.touchSessions, glyphs.bob, .touch)
      signs(period.restSessions, glyphs.ring, .safety)
      signs(period.glimmerMoments, glyphs.diamond, .accent)
      return row
    }
    var legend = Row()
    legend.pad(to: Self.nameColumns)
    add(glyphs.bob, "touch session", .touch, to: &legend)
    add(glyphs.ring, "rest session", .safety, to: &legend)
    add(glyphs.diamond, "glimmer moment", .accent, to: &legend)
    rows.append(legend)
    return rows
  }

  /// Front and back with how often each place was marked; the sign tells the tone marked most.
  var body: [Row] {
    guard let map = trends.bodyMaps.last, map.count >= Quartiles.enough,
      columns >= BodyFigure.columns * 2 + 10
    else { return [] }
    func figure(_ side: BodyRegion.Side) -> [Row] {
      BodyFigure.rows(
        of: BodyFigure.cells(side, glyphs: glyphs) { region in
          let count = map.count(region)
          guard count > 0 else { return [] }
          let (sign, style) = BodySigns.sign(map.foremostTone(region), glyphs)
          let digits = Array(count > 99 ? "99" : String(count))
          return [(sign, style)] + digits.map { ($0, style) }
        })
    }
    var rows: [Row] = []
    for (left, right) in zip(figure(.front), figure(.back)) {
      var row = Row()
      row.pad(to: 4)
      row.add(left)
      row.pad(to: 4 + BodyFigure.columns + 6)
      row.add(right)
      rows.append(row)
    }
    var legend = Row()
    legend.pad(to: 4)
    legend.add(BodySigns.legend(glyphs))
    return rows + [legend]
  }
}

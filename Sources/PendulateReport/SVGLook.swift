import PendulateApp
import PendulateCore

/// How each sign of a picture looks in SVG: a shape, and the class that a page's style knows.
enum SVGLook {
  case circle(name: String, radius: Double)
  /// A part of a bar.
  case part(SVGTexture)
  /// A stretch of time below a curve.
  case band(name: String)
  case line(name: String)
  case diamond
  /// Lines through places around the middle.
  case strokes([[(x: Double, y: Double)]])

  init(_ sign: ChartSign) {
    let round = sign.isOpen ? "open" : "dot"
    self =
      switch sign {
      case .before, .after, .settled, .stillHigher, .touchSession, .restSession:
        .circle(name: round, radius: 3)
      case .middle, .touchDay, .otherDay, .tone(.comfortable), .state(.settled),
        .state(.stirredUp):
        .circle(name: round, radius: 4)
      case .highest(.upTo2): .circle(name: round, radius: 1.5)
      case .highest(.upTo4): .circle(name: round, radius: 2.5)
      case .highest(.upTo6): .circle(name: round, radius: 3.5)
      case .highest(.upTo8): .circle(name: round, radius: 5)
      case .highest(.above8): .circle(name: round, radius: 6.5)
      case .one: .circle(name: round, radius: 2)
      case .tooFew: .circle(name: "few", radius: 2)
      case .ownDay: .circle(name: "day", radius: 2.5)
      case .middleOfAll, .windowEdge: .line(name: "line-all")
      case .half: .line(name: "line-half")
      case .distress: .line(name: "curve")
      case .strength, .yes, .presence(.here), .rung(.nourishing), .touchSeconds,
        .tone(.uncomfortable), .state(.shutDown):
        .part(.solid)
      case .no, .presence(.halfHere), .rung(.enjoyable): .part(.slanted)
      case .presence(.farAway): .part(.crossed)
      case .rung(.tolerable): .part(.upright)
      case .unknown, .rung(.notNow): .part(.empty)
      case .touch: .band(name: "band")
      case .both: .band(name: "band-both")
      case .glimmerMoment, .tone(.neither), .state(.mixed), .touchingOver: .diamond
      case .settledMark: .strokes([[(-4, 0), (-1, 3), (4, -4)]])
      case .backEarly: .strokes([[(4, 0), (-4, 0)], [(-1, -3), (-4, 0), (-1, 3)]])
      case .pause: .strokes([[(-2, -4), (-2, 4)], [(2, -4), (2, 4)]])
      }
  }
}

extension SVGCanvas {
  /// Draws a sign around a place.
  mutating func mark(_ sign: ChartSign, _ x: Double, _ y: Double) {
    switch SVGLook(sign) {
    case .circle(let name, let radius): circle(x, y, radius, name)
    case .part(let texture): box(x - 4, y - 4, 8, 8, texture)
    case .band(let name): box(x - 4, y - 4, 8, 8, name)
    case .line(let name): line(x - 5, y, x + 5, y, name)
    case .diamond: diamond(x, y)
    case .strokes(let lines):
      for line in lines { path(line.map { (x: x + $0.x, y: y + $0.y) }, "stroke") }
    }
  }

  /// Draws a part of a bar.
  mutating func bar(
    _ sign: ChartSign, _ x: Double, _ y: Double, _ width: Double, _ height: Double
  ) {
    switch SVGLook(sign) {
    case .part(let texture): box(x, y, width, height, texture)
    case .band(let name): box(x, y, width, height, name)
    case .circle, .line, .diamond, .strokes: mark(sign, x, y)
    }
  }

  /// What the signs mean, at the foot of the picture, in as many rows as it takes.
  mutating func legend(_ all: [ChartName], from left: Double) {
    // Where a page has half the width, a name is said in few words.
    let names = all.map {
      (sign: $0.sign, words: width < SVGChart.wholeWidth ? $0.briefly : $0.words)
    }
    var x = left
    var y = height - 4
    for name in names {
      let room = 30 + Double(name.words.count) * SVGChart.letter
      if x > left, x + room > width + 20 {
        x = left
        y += 15
        height += 15
      }
      switch SVGLook(name.sign) {
      case .circle(let name, let radius):
        // Where there is room, a sign is large enough to be told from a point.
        circle(x + 5, y - 4, radius < 3 ? radius : 4, name)
      case .part(let texture): box(x, y - 9, 12, 9, texture)
      case .band(let name): box(x, y - 8, 10, 8, name)
      case .line(let name): line(x, y - 4, x + 10, y - 4, name)
      case .diamond, .strokes: mark(name.sign, x + 5, y - 4)
      }
      text(name.words, x + 15, y)
      x += room
    }
  }
}

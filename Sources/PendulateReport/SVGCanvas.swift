/// A picture in SVG: shapes with classes, so that a page's one style decides how they look.
struct SVGCanvas {
  let width: Double
  var height: Double
  private var shapes = ""

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ name: String
  ) {
    shapes +=
      "<line class=\"\(name)\" x1=\"\(n(x1))\" y1=\"\(n(y1))\" x2=\"\(n(x2))\" y2=\"\(n(y2))\"/>\n"
  }

  mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ name: String) {
    shapes += "<circle class=\"\(name)\" cx=\"\(n(x))\" cy=\"\(n(y))\" r=\"\(n(radius))\"/>\n"
  }

  mutating func box(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ name: String
  ) {
    guard width > 0, height > 0 else { return }
    shapes +=
      "<rect class=\"\(name)\" x=\"\(n(x))\" y=\"\(n(y))\" width=\"\(n(width))\" height=\"\(n(height))\"/>\n"
  }

  /// A box whose texture says what it is.
  mutating func box(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ texture: SVGTexture
  ) {
    box(x, y, width, height, texture == .solid ? "full" : "edge")
    let lines = width > 0 && height > 0 ? texture.lines(x, y, width, height) : ""
    if !lines.isEmpty { shapes += "<path class=\"texture\" d=\"\(lines)\"/>\n" }
  }

  mutating func diamond(_ x: Double, _ y: Double) {
    path([(x - 5, y), (x, y - 5), (x + 5, y), (x, y + 5), (x - 5, y)], "diamond")
  }

  mutating func path(_ points: [(x: Double, y: Double)], _ name: String) {
    guard let first = points.first else { return }
    var text = "M\(n(first.x)) \(n(first.y))"
    for point in points.dropFirst() { text += "L\(n(point.x)) \(n(point.y))" }
    shapes += "<path class=\"\(name)\" d=\"\(text)\"/>\n"
  }

  mutating func text(
    _ text: String, _ x: Double, _ y: Double, _ name: String = "label", anchor: String = "start"
  ) {
    shapes +=
      "<text class=\"\(name)\" x=\"\(n(x))\" y=\"\(n(y))\" text-anchor=\"\(anchor)\">"
      + Markup.escaped(text) + "</text>\n"
  }

  /// The picture with its title and a description for those who do not see it.
  func svg(title: String, description: String) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 \(n(width)) \(n(height))">
    <title>\(Markup.escaped(title))</title>
    <desc>\(Markup.escaped(description))</desc>
    \(shapes)</svg>

    """
  }

  private func n(_ value: Double) -> String { Markup.number(value) }
}

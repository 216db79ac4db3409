import TerminalGrid

/// A picture for a page: one frame, or some that follow each other and begin anew.
struct SVGPicture {
  /// What a reader hears of it who does not see it.
  let title: String
  /// The frames, each with the second at which it is there; the first at 0.
  let frames: [(second: Double, grid: CellGrid)]
  /// How long all of them take, in seconds; a single frame stands still.
  var duration = 0.0
  /// Where a key is pressed, in seconds.
  var keyPress: Double?

  private static let margin = 20
  /// How long the picture comes and goes where it begins anew, in seconds.
  private static let veil = 0.9

  init(_ title: String, of grid: CellGrid) {
    self.title = title
    frames = [(0, grid)]
  }

  init(
    _ title: String, of frames: [(second: Double, grid: CellGrid)], duration: Double,
    keyPress: Double
  ) {
    self.title = title
    self.frames = frames
    self.duration = duration
    self.keyPress = keyPress
  }

  /// The whole document.
  var document: String {
    let size = frames.first?.grid.size ?? Size(columns: 0, rows: 0)
    let width = size.columns * SVGFrame.cellWidth + 2 * Self.margin
    let height = size.rows * SVGFrame.cellHeight + 2 * Self.margin
    let parts = parts + keyCap(columns: size.columns, rows: size.rows)
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-labelledby=\"title\">",
      "<title id=\"title\">\(title.escapedForXML)</title>",
      "<style>\(Self.sheet)\(animation(of: parts))</style>",
      "<rect class=\"w\" width=\"\(width)\" height=\"\(height)\" rx=\"12\"/>",
      "<g transform=\"translate(\(Self.margin) \(Self.margin))\">",
    ]
    lines += parts.map(\.drawing)
    if duration > 0 {
      lines.append(
        "<rect class=\"w v\" width=\"\(width - 2 * Self.margin)\" height=\"\(height - 2 * Self.margin)\"/>"
      )
    }
    return (lines + ["</g>", "</svg>"]).joined(separator: "\n") + "\n"
  }

  private static let sheet =
    SVGColors.sheet
    + "text{font:16px ui-monospace,\"DejaVu Sans Mono\",Menlo,Consolas,monospace;stroke:none;white-space:pre}"
    + "path,rect{stroke:none}.o{fill:none;stroke-width:3;stroke-linecap:round}"
    + ".b{font-weight:bold}.u{text-decoration:underline}"

  // MARK: What stands and what moves

  /// A piece that is there from one second to another.
  private struct Part {
    let content: String
    let start: Double
    let end: Double
    /// The name of its times; nil where it is always there.
    let times: String?
    /// Whether it is seen where nothing may move.
    let isLast: Bool

    var drawing: String {
      guard let times else { return content }
      return "<g class=\"f\(isLast ? " r" : "") \(times)\">\(content)</g>"
    }
  }

  private var parts: [Part] {
    var layers: [[String]] = frames.map { SVGFrame(grid: $0.grid).rows }
    let rowCount = layers.first?.count ?? 0
    for (index, frame) in frames.enumerated() {
      layers[index].append(SVGFrame(grid: frame.grid).lights)
    }
    let end = max(duration, frames.last?.second ?? 0)
    var names: [String: String] = [:]
    var parts: [Part] = []
    // What is lit lies below the words.
    for layer in [rowCount] + Array(0..<rowCount) {
      var index = 0
      while index < frames.count {
        var next = index + 1
        while next < frames.count, layers[next][layer] == layers[index][layer] { next += 1 }
        let start = frames[index].second
        let stop = next < frames.count ? frames[next].second : end
        let isAlways = index == 0 && next == frames.count
        if !layers[index][layer].isEmpty {
          let key = "\(start)-\(stop)"
          if !isAlways, names[key] == nil { names[key] = "k\(names.count)" }
          parts.append(
            Part(
              content: layers[index][layer], start: start, end: stop,
              times: isAlways ? nil : names[key], isLast: next == frames.count))
        }
        index = next
      }
    }
    return parts
  }

  /// What says that a key was pressed, around the moment where it was.
  private func keyCap(columns: Int, rows: Int) -> [Part] {
    guard let keyPress else { return [] }
    let middle = columns * SVGFrame.cellWidth / 2
    let top = rows * SVGFrame.cellHeight - 12
    let content =
      "<rect class=\"q\" x=\"\(middle - 50)\" y=\"\(top)\" width=\"100\" height=\"24\" rx=\"6\"/>"
      + "<text class=\"w b\" x=\"\(middle)\" y=\"\(top + 17)\" text-anchor=\"middle\">any key</text>"
    return [
      Part(
        content: content, start: keyPress - 0.6, end: keyPress + 0.6, times: "key", isLast: false)
    ]
  }

  private func animation(of parts: [Part]) -> String {
    guard duration > 0 else { return "" }
    var told: Set<String> = []
    var rules =
      ".f{animation-duration:\(duration)s;animation-iteration-count:infinite;animation-timing-function:step-end;visibility:hidden}"
    for part in parts {
      guard let times = part.times, told.insert(times).inserted else { continue }
      let before = part.start > 0 ? "0%{visibility:hidden}" : ""
      let after = part.end < duration ? "\(percent(part.end)){visibility:hidden}" : ""
      rules +=
        "@keyframes \(times){\(before)\(percent(part.start)){visibility:visible}\(after)to{visibility:\(after.isEmpty ? "visible" : "hidden")}}.\(times){animation-name:\(times)}"
    }
    rules +=
      "@keyframes v{0%{opacity:1}\(percent(Self.veil)){opacity:0}\(percent(duration - Self.veil)){opacity:0}to{opacity:1}}"
      + ".v{animation:v \(duration)s infinite;opacity:0}"
    // Where a reader asked for nothing that moves, the last frame stands still.
    return rules
      + "@media(prefers-reduced-motion:reduce){.f,.v{animation:none}.r{visibility:visible}}"
  }

  private func percent(_ second: Double) -> String {
    let hundredths = Int((second / duration * 10_000).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100)\(rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")%"
  }
}

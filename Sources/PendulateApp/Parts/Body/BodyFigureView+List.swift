import PendulateCore
import TerminalGrid

/// The regions in a list, with what is marked.
extension BodyFigureView {
  static func list(_ entry: BodyEntry, in view: FieldView) -> [Row] {
    var shown = entry.listedRegions
    if !entry.isList {
      shown += [.allOver, .nowhere].filter { entry.mark(of: $0) != nil }
    }
    let rows = regions(entry, shown, columns: view.columns, in: view)
    let focus = shown.firstIndex(of: entry.region) ?? 0
    return Row.window(
      rows, keeping: focus..<focus + 1, shown: view.limit, columns: view.columns,
      glyphs: view.glyphs)
  }

  private static func regions(
    _ entry: BodyEntry, _ regions: [BodyRegion], columns: Int, in view: FieldView
  ) -> [Row] {
    regions.map { region in
      let isHere = region == entry.region
      let mark = entry.mark(of: region)
      var row = Row()
      row.add(isHere ? "\(view.glyphs.pointer) " : "  ", style: .accent)
      if let mark {
        let (sign, style) = BodySigns.sign(mark.tone, view.glyphs)
        row.add("\(sign) ", style: style)
      } else if entry.usual.places[region] != nil {
        row.add("\(view.glyphs.middleDot) ", style: .quiet)
      } else {
        row.add("  ")
      }
      row.add(
        name(region, view.content),
        style: isHere ? .accentBold : mark == nil ? .quiet : Style(.plain, bold: true))
      if let mark, region != .nowhere {
        row.pad(to: columns < 26 ? row.columns + 1 : 15)
        row.add(
          description(mark).truncated(
            toColumns: max(1, columns - row.columns),
            ellipsis: String(view.glyphs.ellipsis)))
      } else if isHere, let covers = view.content.regions[region]?.covers, columns >= 40 {
        row.pad(to: 15)
        row.add(
          covers.truncated(toColumns: columns - 15, ellipsis: String(view.glyphs.ellipsis)),
          style: .quiet)
      }
      return row
    }
  }
}

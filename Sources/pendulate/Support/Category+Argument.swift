import ArgumentParser
package import PendulateCore

extension Glimmer.Category: ExpressibleByArgument {}

extension ContentTag: ExpressibleByArgument {}

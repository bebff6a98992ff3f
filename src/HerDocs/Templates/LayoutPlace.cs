using HerDocs.Diagnostics;
using HerDocs.Files;

namespace HerDocs.Templates;

/// <summary>Where a layout is found.</summary>
/// <param name="Name">What it is asked for by.</param>
/// <param name="Rank">The number of its source; -1 for a layout outside of the catalogue.</param>
/// <param name="Location">The path of its folder or zip, as a person knows it.</param>
/// <param name="Open">Its files; null when they cannot be had, which is then reported.</param>
internal sealed record LayoutPlace(string Name, int Rank, string Location, Func<DiagnosticBag, IFileSource?> Open);

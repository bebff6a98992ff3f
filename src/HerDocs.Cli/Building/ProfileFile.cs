using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;

namespace HerDocs.Cli.Building;

/// <summary>A profile that was read, good or bad.</summary>
/// <param name="Path">The path as the user gave it.</param>
/// <param name="Profile">Null when nothing could be made of it.</param>
/// <param name="Folder">The folder that it stands in, as the user gave it; empty for the working folder.</param>
/// <param name="Files">The folder that its pictures and fonts are in.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record ProfileFile(string Path, string Folder, FilmProfile? Profile, IFileSource Files, DiagnosticBag Diagnostics);

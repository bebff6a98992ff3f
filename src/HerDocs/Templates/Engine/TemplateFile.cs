using HerDocs.Diagnostics;
using Scriban.Syntax;

namespace HerDocs.Templates.Engine;

/// <summary>A template text and, when it is free of syntax errors, its syntax tree.</summary>
internal sealed record TemplateFile(SourceText Source, ScriptPage? Page, IReadOnlyList<Diagnostic> Diagnostics);

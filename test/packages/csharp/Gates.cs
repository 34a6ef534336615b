using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml;

/// <summary>What the .NET SDK would refuse elsewhere, as far as it can be seen without it.</summary>
public static class Gates
{
    private static readonly string[] Properties =
    {
        "TargetFramework=netstandard2.0", "LangVersion=8.0", "Nullable=enable", "GenerateDocumentationFile=true",
        "PackageReadmeFile=README.md", "IncludeSymbols=true", "SymbolPackageFormat=snupkg",
    };

    /// <summary>
    /// The project file is XML, says what it should, names files that are there, and expands nothing; so is the documentation.
    /// </summary>
    public static bool CheckProject(string folder)
    {
        string path = Directory.GetFiles(folder, "*.csproj").Single();
        XmlDocument project = Load(path);
        List<string> wrong = Properties.Where(property => !Has(project, property)).ToList();
        wrong.AddRange(project.SelectNodes("//None/@Include").Cast<XmlAttribute>().Select(file => file.Value)
            .Where(file => !File.Exists(Path.Combine(folder, file))));
        wrong.AddRange(project.SelectNodes("//text() | //@*").Cast<XmlNode>().Select(text => text.Value)
            .Where(text => text.IndexOf("$(") >= 0 || text.IndexOf("@(") >= 0 || text.IndexOf("%(") >= 0));
        if (Load("package.xml").GetElementsByTagName("member").Count < 100)
        {
            wrong.Add("the documentation of members");
        }

        return Report(wrong);
    }

    /// <summary>
    /// The package uses nothing of the class library but what netstandard2.0.txt lists, and that was read against
    /// .NET Standard 2.0: its reference assembly comes with the .NET SDK alone.
    /// </summary>
    public static bool CheckApi(string assembly)
    {
        var allowed = new HashSet<string>(File.ReadAllLines("netstandard2.0.txt"));
        Module module = Assembly.LoadFrom(Path.GetFullPath(assembly)).ManifestModule;
        return Report(References(module).Distinct().Where(member => !allowed.Contains(member)).ToList());
    }

    /// <summary>The members of other assemblies that a module refers to: ECMA-335, table MemberRef.</summary>
    private static IEnumerable<string> References(Module module)
    {
        for (int token = 0x0A000001; module.MetadataToken != 0; token++)
        {
            MemberInfo member;
            try
            {
                member = module.ResolveMember(token);
            }
            catch (ArgumentOutOfRangeException)
            {
                yield break;
            }

            if (member.DeclaringType.Assembly != module.Assembly)
            {
                yield return Describe(member);
            }
        }
    }

    private static string Describe(MemberInfo member)
    {
        string name = member.DeclaringType.Namespace + "." + member.DeclaringType.Name + "." + member.Name;
        var method = member as MethodBase;
        if (method == null)
        {
            return name;
        }

        MethodBase open = member.DeclaringType.Module.ResolveMethod(method.MetadataToken);
        return name + "(" + string.Join(", ", open.GetParameters().Select(parameter => parameter.ParameterType.ToString())) + ")";
    }

    private static XmlDocument Load(string path)
    {
        var document = new XmlDocument();
        document.Load(path);
        return document;
    }

    private static bool Has(XmlDocument project, string property)
    {
        XmlNodeList found = project.GetElementsByTagName(property.Split('=')[0]);
        return found.Count == 1 && found[0].InnerText == property.Split('=')[1];
    }

    private static bool Report(List<string> wrong)
    {
        wrong.ForEach(Console.WriteLine);
        return wrong.Count == 0;
    }
}

package se.sluss.client.browser;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;

/** Compiles a program of the tests to JavaScript. */
final class CompiledJava {

    private CompiledJava() {}

    /**
     * Writes {@code <name>.js}, an ES module that exports {@code main}.
     *
     * @param classes where the program is, besides the class path of the tests
     */
    static void write(String mainClass, Path classes, Path folder, String name) throws TeaVMToolException {
        var classPath = new ArrayList<File>();
        classPath.add(classes.toFile());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            classPath.add(new File(entry));
        }
        var tool = new TeaVMTool();
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setJsModuleType(JSModuleType.ES2015);
        tool.setMainClass(mainClass);
        tool.setClassPath(classPath);
        tool.setTargetDirectory(folder.toFile());
        tool.setTargetFileName(name + ".js");
        tool.generate();
        List<Problem> problems = tool.getProblemProvider().getSevereProblems();
        if (!problems.isEmpty()) {
            throw new AssertionError(
                    "does not compile for the browser: " + problems.get(0).getText());
        }
    }
}

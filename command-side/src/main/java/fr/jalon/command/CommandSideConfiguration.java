package fr.jalon.command;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Everything that decides: what an assembly imports to take commands. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class CommandSideConfiguration {}

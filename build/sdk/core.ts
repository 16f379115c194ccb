/**
 * All that the skill uses of ask-sdk-core when it runs. The package's own index brings twice as much
 * (viewport, slot and http helpers) into the bundle, because CommonJS cannot be shaken; by a path,
 * because the bundler has this file stand for the package's name.
 */
export { SkillBuilders } from '../../node_modules/ask-sdk-core/dist/skill/SkillBuilders';
